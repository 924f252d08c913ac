package news.verbatim.events.factcheck;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedText;

/**
 * Every quotation is resolved by now of a revision that went public with open ones.
 *
 * @param content the text that is public, with the rulings that it has now
 * @param by      who completed the check
 * @param at      when
 */
public record DebtSettled(CheckedText content, PersonId by, Instant at) implements Fact {

    @Override
    public StoryId story() {
        return content.story();
    }

    /** Returns the number of the revision. */
    public int revision() {
        return content.revision();
    }
}
