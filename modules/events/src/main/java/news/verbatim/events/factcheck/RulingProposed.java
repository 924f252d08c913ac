package news.verbatim.events.factcheck;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;

/**
 * A checker proposes a verdict that counts only when a second one confirms it: a waiver or a translation.
 *
 * @param story     the story
 * @param revision  the revision
 * @param quotation the quotation
 * @param words     its words
 * @param verdict   what is proposed
 * @param note      why
 * @param by        who proposes it
 * @param at        when
 */
public record RulingProposed(StoryId story, int revision, QuotationId quotation, String words, Verdict verdict,
        String note,
        PersonId by, Instant at) implements Fact {
}
