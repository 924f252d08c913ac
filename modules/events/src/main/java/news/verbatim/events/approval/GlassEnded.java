package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * Nobody answers any more for the open quotations of a revision that no editor has approved: a second editor did not
 * agree, or the time was over. It is the checkers' again.
 *
 * @param story    the story
 * @param revision the revision
 * @param expired  whether two editors had let it out and their time is over; false if no second one agreed
 * @param proposer who wanted it
 * @param by       who did not agree, or took it back; null if its time was over
 * @param at       when
 */
public record GlassEnded(StoryId story, int revision, boolean expired, PersonId proposer, PersonId by, Instant at)
        implements Fact {
}
