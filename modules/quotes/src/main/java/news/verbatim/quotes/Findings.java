package news.verbatim.quotes;

import java.util.List;

/**
 * What a text holds.
 *
 * @param quotations in text order
 * @param dismissals marked stretches that look like no quotation, in text order
 * @param marks      the sweep: every quotation mark, always, claimed or not
 */
public record Findings(List<FoundQuotation> quotations, List<SuggestedDismissal> dismissals, List<Mark> marks) {

    public Findings {
        quotations = List.copyOf(quotations);
        dismissals = List.copyOf(dismissals);
        marks = List.copyOf(marks);
    }
}
