package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An editor holds an approved revision back: effective at once, also against the clock, until the hold is lifted.
 *
 * @param story    the story
 * @param revision the revision
 * @param reason   why
 * @param by       who holds it; null if it happened by itself
 * @param at       when
 */
public record StoryHeld(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
