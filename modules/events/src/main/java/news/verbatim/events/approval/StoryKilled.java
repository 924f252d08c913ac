package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An editor decided that a story will not run. It was not public and never becomes so.
 *
 * @param story    the story
 * @param revision the revision that was on its way
 * @param reason   why
 * @param by       who killed it
 * @param at       when
 */
public record StoryKilled(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
