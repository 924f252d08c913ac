package news.verbatim.events.drafting;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * Somebody named a colleague in what they said about a story, and wants them to know.
 *
 * @param story    the story
 * @param revision the last revision that was submitted; 0 if none was
 * @param headline the story's headline; may be empty
 * @param desk     the code of the story's desk
 * @param person   the colleague
 * @param said     what was said
 * @param by       who said it
 * @param at       when
 */
public record ColleagueMentioned(StoryId story, int revision, String headline, String desk, PersonId person,
        String said,
        PersonId by, Instant at) implements Fact {
}
