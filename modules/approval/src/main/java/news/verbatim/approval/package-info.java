/**
 * The editors' decision: the queue, claims, steps, four eyes, the seal, and holds.
 *
 * <p>Use cases: {@link news.verbatim.approval.queue.Queue}, {@link news.verbatim.approval.deciding.Reviews},
 * {@link news.verbatim.approval.deciding.Deciding}, {@link news.verbatim.approval.deciding.ApprovingSeveral},
 * {@link news.verbatim.approval.deciding.Holding}, {@link news.verbatim.approval.deciding.SettingSteps},
 * {@link news.verbatim.approval.deciding.SettingDeadline}, {@link news.verbatim.approval.glass.BreakingGlass},
 * {@link news.verbatim.approval.glass.PublicDebt}. Owns, per revision,
 * {@code PROPOSED → WAITING → CLAIMED → APPROVED ↔ HELD}, {@code RETURNED}, {@code REVOKED} and {@code KILLED}, and the
 * schema {@code approval}.
 *
 * <p>Publishes {@code StepSigned}, {@code StoryApproved}, {@code ChangesRequested}, {@code ReviewTakenOver},
 * {@code StoryHeld}, {@code HoldLifted}, {@code StoryKilled}, {@code GlassProposed}, {@code GlassBroken} and
 * {@code GlassEnded} (before it was approved; after that the story is held). Asks {@code CheckAsked} before it lets a
 * text out with open quotations; {@code DebtSettled}, {@code NoticeIssued} and whatever changes the text end that, and
 * a task of its own when its time is over. Observes {@code QuoteDisputed} (an editor looks twice),
 * {@code StoryPublished}, {@code CheckCompleted} (a review waits for an editor), {@code CheckReopened},
 * {@code StorySubmitted}, {@code StoryWithdrawn} and {@code StorySentBack} (whatever was approved is not any more),
 * {@code EmbargoChanged} (it stands for the next revision too), {@code PublicationRefused}, and {@code NoticeWritten},
 * {@code NoticeIssued} and {@code NoticeDropped} (what readers are told with the next edition stands beside the
 * change; what was to follow an edition that is withdrawn waits for an editor again). Answers {@code GoLive}: only
 * what carries the seal of a standing approval goes out.
 */
package news.verbatim.approval;
