package news.verbatim.events;

import java.time.Instant;

/**
 * An editor lets a held revision go on as it was approved.
 *
 * @param story    the story
 * @param revision the revision
 * @param by       who lifted the hold
 * @param at       when
 */
public record HoldLifted(StoryId story, int revision, PersonId by, Instant at) implements Fact {
}
