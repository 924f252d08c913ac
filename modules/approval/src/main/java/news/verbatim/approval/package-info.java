/**
 * The editors' decision: the queue, claims, steps, four eyes, the seal, and holds.
 *
 * <p>Use cases: {@link news.verbatim.approval.Queue}, {@link news.verbatim.approval.Reviews},
 * {@link news.verbatim.approval.Deciding}, {@link news.verbatim.approval.Holding}, {@link news.verbatim.approval.SettingSteps},
 * {@link news.verbatim.approval.SettingDeadline}, {@link news.verbatim.approval.BreakingGlass},
 * {@link news.verbatim.approval.PublicDebt}.
 * Owns, per revision, {@code PROPOSED → WAITING → CLAIMED → APPROVED ↔ HELD}, {@code RETURNED}, {@code REVOKED} and {@code KILLED}, and the
 * schema {@code approval}.
 *
 * <p>Publishes {@code StepSigned}, {@code StoryApproved}, {@code ChangesRequested}, {@code ReviewTakenOver}, {@code StoryHeld},
 * {@code HoldLifted}, {@code StoryKilled}, {@code GlassProposed} and {@code GlassBroken}. Asks {@code CheckAsked} before it lets
 * a text out with open quotations; {@code DebtSettled}, {@code NoticeIssued} and whatever changes the text end that, and a task
 * of its own when its time is over. Observes {@code QuoteDisputed} (an editor looks twice), {@code StoryPublished}, {@code CheckCompleted} (a review waits for an editor),
 * {@code CheckReopened}, {@code StorySubmitted} and {@code StoryWithdrawn} (whatever was approved is not any more) and
 * {@code PublicationRefused}. Answers {@code GoLive}: only what carries the seal of a standing approval goes out.
 */
package news.verbatim.approval;
