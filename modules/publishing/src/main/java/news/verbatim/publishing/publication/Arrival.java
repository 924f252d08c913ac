package news.verbatim.publishing.publication;

import java.time.Duration;
import java.time.Instant;
import news.verbatim.events.id.StoryId;

/**
 * An edition that went live, and how late.
 *
 * @param story       the story
 * @param edition     the number of the edition
 * @param headline    its headline
 * @param desk        the code of its desk
 * @param plannedAt   when it was to go live
 * @param publishedAt when it did
 * @param lateness    what lies between
 */
public record Arrival(StoryId story, int edition, String headline, String desk, Instant plannedAt, Instant publishedAt,
        Duration lateness) {
}
