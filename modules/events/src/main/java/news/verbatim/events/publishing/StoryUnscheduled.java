package news.verbatim.events.publishing;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An editor took an approved story out of the schedule. Its approval stands, and it can be put back.
 *
 * @param story    the story
 * @param revision the revision
 * @param reason   why
 * @param by       who took it out
 * @param at       when
 */
public record StoryUnscheduled(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
