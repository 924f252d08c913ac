package news.verbatim.factcheck.check;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;

/**
 * A waiver or a translation that waits for a second person.
 *
 * @param id         which
 * @param quotation  the quotation
 * @param verdict    what is proposed
 * @param evidence   the name of the evidence; empty if it rests on none
 * @param passage    the words of the evidence
 * @param note       why, or what there is to say
 * @param translator who translated; empty if nothing was
 * @param until      when the waiver would expire; null for a translation
 * @param by         who proposes it, and cannot confirm it
 * @param at         since when it waits
 * @param translated how it came into the language of the story; null for a waiver
 */
public record Proposal(UUID id, QuotationId quotation, Verdict verdict, String evidence, String passage, String note,
        String translator, Instant until, PersonId by, Instant at, Translated translated) {
}
