/**
 * The editors' decision: the queue, claims, steps, four eyes, the seal, and holds.
 *
 * <p>Use cases: {@link news.verbatim.approval.Queue}, {@link news.verbatim.approval.Reviews},
 * {@link news.verbatim.approval.Deciding}, {@link news.verbatim.approval.Holding}, {@link news.verbatim.approval.SettingSteps}.
 * Owns, per revision, {@code WAITING → CLAIMED → APPROVED ↔ HELD}, {@code RETURNED}, {@code REVOKED} and {@code KILLED}, and the
 * schema {@code approval}.
 *
 * <p>Publishes {@code StepSigned}, {@code StoryApproved}, {@code ChangesRequested}, {@code ReviewTakenOver}, {@code StoryHeld},
 * {@code HoldLifted} and {@code StoryKilled}. Observes {@code QuoteDisputed} (an editor looks twice), {@code StoryPublished}, {@code CheckCompleted} (a review waits for an editor),
 * {@code CheckReopened}, {@code StorySubmitted} and {@code StoryWithdrawn} (whatever was approved is not any more) and
 * {@code PublicationRefused}. Answers {@code GoLive}: only what carries the seal of a standing approval goes out.
 */
package news.verbatim.approval;
