package news.verbatim.events;

import java.time.Instant;

/**
 * A story that was given up is being written again.
 *
 * @param story    the story
 * @param revision the last revision that was submitted; 0 if none was
 * @param by       who took it up
 * @param at       when
 */
public record StoryRevived(StoryId story, int revision, PersonId by, Instant at) implements Fact {
}
