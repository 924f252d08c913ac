package news.verbatim.events.publishing;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An approved story waits for the clock.
 *
 * @param story    the story
 * @param revision the revision
 * @param planned  when it goes live
 * @param by       who approved it, moved it or put it back; null if the rules of its time zone changed
 * @param at       when it was scheduled
 */
public record StoryScheduled(StoryId story, int revision, PlannedTime planned, PersonId by, Instant at)
        implements Fact {
}
