/**
 * Schedule, go-live, editions, notices, deliveries: what becomes public, when, under which seal, what readers are told
 * afterwards, and to whom it is brought.
 *
 * <p>An approval becomes a clearance, good for one edition. The clock uses it in one transaction that locks the story's
 * row, asks {@link news.verbatim.events.question.GoLive} again, computes the seal again and looks at the signature on it
 * ({@link news.verbatim.jobs.signing}). Whatever could stop a story
 * takes the same lock first, so whoever comes second sees what the first one did. A public story goes the same way
 * again with its next edition; until that is public, readers keep the one that they have.
 *
 * <p>Whatever leads to public stories reads the listing: one row a story, written in the transactions that change what
 * readers have. What is asked for by words or names is found in an index that each server keeps for itself, following
 * the listing.
 *
 * <p>What is to be brought to a destination is written in the same transactions ({@code Outbox}), and sent outside of
 * any by threads of each server ({@code Courier}), to nobody whom only this server can see ({@code Reach});
 * {@code docs/deliveries.md} tells the rest.
 *
 * <p>Use cases: {@link news.verbatim.publishing.serving.Editions}, {@link news.verbatim.publishing.listing.Lists},
 * {@link news.verbatim.publishing.serving.PublicPictures} and {@link news.verbatim.publishing.listing.Finding} for
 * readers; {@link news.verbatim.publishing.golive.Schedule}, {@link news.verbatim.publishing.golive.Rescheduling},
 * {@link news.verbatim.publishing.serving.PublicRecords}, {@link news.verbatim.publishing.golive.Noticing},
 * {@link news.verbatim.publishing.golive.Punctuality} and {@link news.verbatim.publishing.terms.SettingTerms} for the
 * newsroom; {@link news.verbatim.publishing.delivery.Destinations},
 * {@link news.verbatim.publishing.delivery.Deliveries} and {@link news.verbatim.publishing.delivery.Delivered} for what
 * is brought to others. Publishes {@code StoryScheduled}, {@code StoryUnscheduled}, {@code EmbargoChanged},
 * {@code StoryPublished}, {@code PublicationRefused}, {@code NoticeIssued}, {@code NoticeWritten} and
 * {@code NoticeDropped} (it waits for an edition); asks {@code GoLive}, {@code ItemAsked}, {@code FeedsAsked},
 * {@code PictureAsked} and {@code DeskZoneAsked}. Observes {@code StoryApproved}, {@code StoryHeld},
 * {@code HoldLifted}, {@code StoryKilled}, {@code QuoteDisputed}, {@code CheckReopened}, {@code StoryWithdrawn},
 * {@code StorySubmitted}, {@code DebtSettled} (readers are told). Owns the schema {@code publishing} and the tasks
 * {@code publishing.go-live}, {@code publishing.forgotten}, {@code publishing.zone-rules} and
 * {@code publishing.old-deliveries}.
 */
package news.verbatim.publishing;
