package news.verbatim.events;

import java.time.Instant;

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
