package news.verbatim.events.factcheck;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A check that was complete is not complete any more.
 *
 * @param story    the story
 * @param revision the revision
 * @param reason   why
 * @param by       who caused it
 * @param at       when
 */
public record CheckReopened(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
