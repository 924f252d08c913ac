package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An editor wants a revision to go out although quotations in it are open. Nothing happens before another editor
 * agrees.
 *
 * @param story    the story
 * @param revision the revision
 * @param reason   why it cannot wait for the checkers
 * @param by       who wants it
 * @param at       when
 */
public record GlassProposed(StoryId story, int revision, String reason, PersonId by, Instant at) implements Fact {
}
