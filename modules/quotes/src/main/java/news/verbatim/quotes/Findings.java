package news.verbatim.quotes;

import java.util.List;

/**
 * What a text holds.
 *
 * @param quotations in text order
 * @param inner      quotations that lie inside one of these, in text order: what somebody in it is quoted as saying
 * @param dismissals marked stretches that look like no quotation, in text order
 * @param marks      the sweep: every quotation mark, always, claimed or not
 * @param language   the language that it was read as, a BCP 47 tag without region: what its words say, else what was
 *                   declared; empty where nobody knows
 */
public record Findings(List<FoundQuotation> quotations, List<FoundQuotation> inner,
        List<SuggestedDismissal> dismissals, List<Mark> marks, String language) {

    public Findings {
        quotations = List.copyOf(quotations);
        inner = List.copyOf(inner);
        dismissals = List.copyOf(dismissals);
        marks = List.copyOf(marks);
    }
}
