package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An editor took a story over that another one was reading.
 *
 * @param story    the story
 * @param revision the revision
 * @param from     who was reading it
 * @param by       who reads it now
 * @param at       when
 */
public record ReviewTakenOver(StoryId story, int revision, PersonId from, PersonId by, Instant at) implements Fact {
}
