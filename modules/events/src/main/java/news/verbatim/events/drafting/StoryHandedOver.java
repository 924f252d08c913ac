package news.verbatim.events.drafting;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A story that is being written is in other hands. Whoever wrote on it before stays one of its authors.
 *
 * @param story    the story
 * @param revision the last revision that was submitted; 0 if none was
 * @param headline its headline as it was saved last; may be empty
 * @param desk     the code of its desk
 * @param to       who goes on with it; somebody who does not write stories is refused
 * @param note     a word to them; may be empty
 * @param by       who handed it over
 * @param at       when
 */
public record StoryHandedOver(StoryId story, int revision, String headline, String desk, PersonId to, String note,
        PersonId by, Instant at) implements Fact {
}
