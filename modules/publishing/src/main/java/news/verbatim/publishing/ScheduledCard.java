package news.verbatim.publishing;

import news.verbatim.events.PlannedTime;
import news.verbatim.events.StoryId;

/**
 * A story on its way to readers, as the newsroom sees it.
 *
 * @param story    the story
 * @param revision the revision that was approved
 * @param headline its headline
 * @param desk     the code of its desk
 * @param state    where it stands
 * @param planned  when it goes live, was to go live, or did
 * @param reason   why it is held back, in sentences; null in every other state
 * @param address  the path that its page has or will have
 */
public record ScheduledCard(StoryId story, int revision, String headline, String desk, PublicationState state,
                            PlannedTime planned, String reason, String address) {
}
