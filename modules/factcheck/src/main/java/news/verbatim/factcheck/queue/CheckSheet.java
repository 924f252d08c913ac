package news.verbatim.factcheck.queue;

import java.util.List;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.check.CheckCard;
import news.verbatim.factcheck.check.Hint;
import news.verbatim.factcheck.check.Proposal;
import news.verbatim.factcheck.check.QuotationStatus;
import news.verbatim.factcheck.claims.ClaimedOccasion;
import news.verbatim.factcheck.claims.EngineReading;
import news.verbatim.factcheck.claims.GivenAs;
import news.verbatim.factcheck.evidence.AtHand;
import news.verbatim.factcheck.verdict.QuotationMatch;

/**
 * Everything that a checker works with.
 *
 * @param card      the check
 * @param content   the text, its quotations with their standing rulings, its dismissals
 * @param evidence  the evidence that is at hand for this story, the latest first
 * @param authors   who wrote on it; they cannot check it
 * @param checkers  who has ruled on it
 * @param hints     what a second reading noticed; it comes a moment after the submission
 * @param matches   what the quotations were found to rest on; it comes one by one after the submission and after new
 *                  evidence
 * @param statuses  where each quotation is, in the order of the quotations
 * @param proposals what waits for a second person
 * @param occasions when and on what occasion each quotation was said, as the story says it or a checker corrected it,
 *                  in the order of the quotations
 */
public record CheckSheet(CheckCard card, CheckedText content, List<AtHand> evidence, List<PersonId> authors,
        List<PersonId> checkers, List<Hint> hints, List<QuotationMatch> matches,
        List<QuotationStatus> statuses, List<Proposal> proposals,
        List<ClaimedOccasion> occasions) {

    /** Returns what a quotation was found to rest on; null while that is not known. */
    public QuotationMatch match(QuotationId quotation) {
        return matches.stream().filter(match -> match.quotation().equals(quotation)).findFirst().orElse(null);
    }

    /** Returns where a quotation is. */
    public QuotationStatus status(QuotationId quotation) {
        return statuses.stream().filter(status -> status.quotation().equals(quotation)).findFirst().orElseThrow();
    }

    /** Returns when and on what occasion the story says that a quotation was said. */
    public ClaimedOccasion occasion(QuotationId quotation) {
        for (int i = 0; i < occasions.size(); i++) {
            if (statuses.get(i).quotation().equals(quotation)) {
                return occasions.get(i);
            }
        }
        throw new IllegalArgumentException("no quotation " + quotation);
    }

    /** Returns in what way the story gives a quotation; reads the story. */
    public GivenAs givenAs(Quotation quotation) {
        return EngineReading.of(content.text()).givenAs(quotation);
    }

    /** Returns how many quotations have been laid against the evidence. */
    public int matched() {
        return matches.size();
    }
}
