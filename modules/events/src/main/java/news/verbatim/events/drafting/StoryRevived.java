package news.verbatim.events.drafting;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

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
