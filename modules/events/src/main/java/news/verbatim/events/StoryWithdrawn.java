package news.verbatim.events;

import java.time.Instant;

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
