package news.verbatim.events.drafting;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An author took a submitted revision back to work on it.
 *
 * @param story    the story
 * @param revision the revision that is no longer on its way
 * @param by       who took it back
 * @param at       when
 */
public record StoryWithdrawn(StoryId story, int revision, PersonId by, Instant at) implements Fact {
}
