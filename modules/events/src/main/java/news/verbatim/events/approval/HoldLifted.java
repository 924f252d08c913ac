package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

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
