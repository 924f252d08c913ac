/**
 * Where stories are written: the working copy, the quotations found in it, the sweep, and submission.
 *
 * <p>Use cases: {@link news.verbatim.drafting.Writing}, {@link news.verbatim.drafting.Submitting},
 * {@link news.verbatim.drafting.Importing}, {@link news.verbatim.drafting.Stories},
 * {@link news.verbatim.drafting.Revisions}, {@link news.verbatim.drafting.Spiking}, {@link news.verbatim.drafting.HandingOver},
 * {@link news.verbatim.drafting.FollowingUp}, {@link news.verbatim.drafting.HouseStyle} and
 * {@link news.verbatim.drafting.KeepingHouseStyle}, {@link news.verbatim.drafting.Commenting},
 * {@link news.verbatim.drafting.AddingPictures} and {@link news.verbatim.drafting.Pictures}. Owns the state
 * {@code DRAFT → SUBMITTED} and back, also for a story that is public and taken up again, the schema {@code drafting}, and the
 * index of the stories, which follows that schema when somebody searches.
 *
 * <p>Publishes {@code StorySubmitted}, {@code StoryWithdrawn}, {@code StorySpiked}, {@code StoryRevived}, {@code StoryHandedOver}
 * (accounts refuses who does not write), {@code FollowUpBegun}, {@code PictureKept} and {@code ColleagueMentioned} (in a comment).
 * Observes what the other modules report, to keep the stage that an author sees; {@code DemoNewsroomStaffed}, to give a demo
 * newsroom stories and a house style; answers {@code PictureAsked} with a picture's bytes, and {@code GoLive} as long as the
 * revision is still the one that was submitted.
 */
package news.verbatim.drafting;
