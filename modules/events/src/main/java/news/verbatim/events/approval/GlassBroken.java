package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedText;

/**
 * A second editor agreed that a revision may be decided on, and go out, although quotations in it are open.
 *
 * @param content the exact text with those quotations, and who answers for them
 * @param reason  why it cannot wait for the checkers
 * @param by      the second editor
 * @param at      when
 */
public record GlassBroken(CheckedText content, String reason, PersonId by, Instant at) implements Fact {

    @Override
    public StoryId story() {
        return content.story();
    }
}
