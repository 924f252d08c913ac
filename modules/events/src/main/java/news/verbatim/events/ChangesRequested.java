package news.verbatim.events;

import java.time.Instant;

/**
 * An editor sent a revision back to its author.
 *
 * @param story    the story
 * @param revision the revision
 * @param reason   what to change
 * @param by       who asks for it
 * @param at       when
 */
public record ChangesRequested(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
