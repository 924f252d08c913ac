package news.verbatim.events;

import java.time.Instant;

/**
 * Every quotation is resolved by now of a revision that went public with open ones.
 *
 * @param story    the story
 * @param revision the revision
 * @param by       who completed the check
 * @param at       when
 */
public record DebtSettled(StoryId story, int revision, PersonId by, Instant at) implements Fact {
}
