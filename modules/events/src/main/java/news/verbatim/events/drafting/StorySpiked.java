package news.verbatim.events.drafting;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An author gave a story up. It is not deleted: whoever wants it revives it.
 *
 * @param story    the story
 * @param revision the last revision that was submitted; 0 if none was
 * @param reason   why
 * @param by       who gave it up
 * @param at       when
 */
public record StorySpiked(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
