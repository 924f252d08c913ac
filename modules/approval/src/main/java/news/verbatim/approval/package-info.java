/**
 * The editors' decision: the queue, claims, four eyes, and the seal.
 *
 * <p>Use cases: {@link news.verbatim.approval.Deciding}, {@link news.verbatim.approval.Reviews}. Owns, per revision,
 * {@code WAITING → CLAIMED → APPROVED}, {@code RETURNED} and {@code REVOKED}, and the schema {@code approval}.
 *
 * <p>Publishes {@code StoryApproved} and {@code ChangesRequested}. Observes {@code CheckCompleted} (a review waits for an editor),
 * {@code CheckReopened}, {@code StorySubmitted} and {@code StoryWithdrawn} (whatever was approved is not any more) and
 * {@code PublicationRefused}. Answers {@code GoLive}: only what carries the seal of a standing approval goes out.
 */
package news.verbatim.approval;
