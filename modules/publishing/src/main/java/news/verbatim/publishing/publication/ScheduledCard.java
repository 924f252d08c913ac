package news.verbatim.publishing.publication;

import java.util.Optional;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.StoryId;

/**
 * A story on its way to readers, as the newsroom sees it.
 *
 * @param story    the story
 * @param revision the revision that was approved
 * @param headline its headline
 * @param desk     the code of its desk
 * @param state    where it stands
 * @param planned  when it goes live, was to go live, or did
 * @param embargo  before which it must not be public
 * @param reason   why it is held back, in sentences; null in every other state
 * @param remark   what its editors have to know though it goes live; null if there is nothing
 * @param address  the path that its page has or will have
 * @param edition  the number of the edition that readers have; 0 while they have none
 * @param standing what readers find at its address
 */
public record ScheduledCard(StoryId story, int revision, String headline, String desk, PublicationState state,
        PlannedTime planned, Optional<PlannedTime> embargo, String reason, String remark, String address,
        int edition, Standing standing) {
}
