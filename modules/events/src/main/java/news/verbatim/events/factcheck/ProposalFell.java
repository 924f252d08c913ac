package news.verbatim.events.factcheck;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;

/**
 * A waiver or a translation that waited for a second person waits no longer, because a newer revision does not have its
 * quotation as it was.
 *
 * @param story     the story
 * @param revision  the newer revision
 * @param quotation the quotation that it was proposed for
 * @param words     its words
 * @param verdict   what was proposed
 * @param proposer  who proposed it
 * @param reason    why it fell
 * @param by        who submitted the newer revision
 * @param at        when
 */
public record ProposalFell(StoryId story, int revision, QuotationId quotation, String words, Verdict verdict,
        PersonId proposer,
        String reason, PersonId by, Instant at) implements Fact {
}
