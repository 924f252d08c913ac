/**
 * Where stories are written: the working copy, the quotations found in it, the sweep, and submission.
 *
 * <p>Use cases: {@link news.verbatim.drafting.writing.Writing}, {@link news.verbatim.drafting.writing.Submitting},
 * {@link news.verbatim.drafting.returns.Amending} (what a checker sent back),
 * {@link news.verbatim.drafting.importing.Importing}, {@link news.verbatim.drafting.listing.Stories},
 * {@link news.verbatim.drafting.story.Revisions}, {@link news.verbatim.drafting.writing.Spiking},
 * {@link news.verbatim.drafting.writing.HandingOver}, {@link news.verbatim.drafting.writing.FollowingUp},
 * {@link news.verbatim.drafting.style.HouseStyle} and {@link news.verbatim.drafting.style.KeepingHouseStyle},
 * {@link news.verbatim.drafting.comments.Commenting}, {@link news.verbatim.drafting.pictures.AddingPictures} and
 * {@link news.verbatim.drafting.pictures.Pictures}. Owns the state {@code DRAFT → SUBMITTED} and back, also for a story
 * that is public and taken up again, the schema {@code drafting}, and the index of the stories, which follows that
 * schema when somebody searches.
 *
 * <p>Publishes {@code StorySubmitted}, {@code StoryWithdrawn}, {@code StorySpiked}, {@code StoryRevived},
 * {@code StoryHandedOver} (accounts refuses who does not write), {@code FollowUpBegun}, {@code PictureKept} and
 * {@code ColleagueMentioned} (in a comment). Observes what the other modules report, {@code NoticeIssued} among it, to
 * keep the stage that an author sees, and with {@code NoticeWritten} and {@code NoticeDropped} which corrections are
 * its authors' to write, and of {@code StorySentBack} the verdicts with it; {@code DemoNewsroomStaffed}, to give a demo
 * newsroom stories and a house style; answers {@code PictureAsked} with a picture's bytes, and {@code GoLive} as long
 * as the revision is still the one that was submitted.
 */
package news.verbatim.drafting;
