package news.verbatim.events;

import java.time.Instant;

/**
 * An approved story waits for the clock.
 *
 * @param story    the story
 * @param revision the revision
 * @param planned  when it goes live
 * @param by       who approved it, moved it or put it back; null if the rules of its time zone changed
 * @param at       when it was scheduled
 */
public record StoryScheduled(StoryId story, int revision, PlannedTime planned, PersonId by, Instant at) implements Fact {
}
