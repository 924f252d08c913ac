/**
 * Schedule, go-live, editions: what becomes public, when, and under which seal.
 *
 * <p>An approval becomes a clearance, good for one edition. The clock uses it in one transaction that locks the story's row,
 * asks {@link news.verbatim.events.GoLive} again and computes the seal again. Whatever could stop a story takes the same lock
 * first, so whoever comes second sees what the first one did.
 *
 * <p>Use cases: {@link news.verbatim.publishing.Editions} for readers, {@link news.verbatim.publishing.Schedule} for the
 * newsroom. Publishes {@code StoryScheduled}, {@code StoryPublished}, {@code PublicationRefused}; asks {@code GoLive}. Observes
 * {@code StoryApproved}, {@code QuoteDisputed}, {@code CheckReopened}, {@code StoryWithdrawn}, {@code StorySubmitted}. Owns the
 * schema {@code publishing} and the task {@code publishing.go-live}.
 */
package news.verbatim.publishing;
