package news.verbatim.factcheck.verdict;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.id.QuotationId;

/**
 * What a quotation was found to rest on.
 *
 * @param quotation   the quotation
 * @param outcome     that of the best suggestion
 * @param suggestions passages, best first: the story's own evidence, then everything kept
 * @param matchedAt   when it was matched last
 */
public record QuotationMatch(QuotationId quotation, MatchOutcome outcome, List<Suggestion> suggestions,
        Instant matchedAt) {

    public QuotationMatch {
        suggestions = List.copyOf(suggestions);
    }

    /** Returns the best suggestion; null without one. */
    public Suggestion best() {
        return suggestions.isEmpty() ? null : suggestions.get(0);
    }
}
