package news.verbatim.events;

import java.time.Instant;

/**
 * A story will not run, or not run any more. Killed before publication it never becomes public; killed after it, its address
 * answers that it is gone.
 *
 * @param story    the story
 * @param revision the revision that was on its way or public
 * @param reason   why
 * @param by       who killed it
 * @param at       when
 */
public record StoryKilled(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
