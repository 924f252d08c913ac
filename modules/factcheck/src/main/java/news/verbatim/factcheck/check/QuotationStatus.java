package news.verbatim.factcheck.check;

import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Answer;

/**
 * Where one quotation is, and why.
 *
 * @param quotation the quotation
 * @param state     where it is
 * @param reason    why it is stale or disputed; else empty
 * @param pasted    which of its words came out of a clipboard when the story was written; empty if none did
 * @param answer    what its author says to the checkers, after it stopped the revision before; null if nothing
 * @param takenUp   whether its author took over the words of the passage that the last verdict names, or the quotation
 *                  marks off
 */
public record QuotationStatus(QuotationId quotation, QuotationState state, String reason, String pasted, Answer answer,
        boolean takenUp) {

    /** Where a quotation is of which its author says nothing. */
    public QuotationStatus(QuotationId quotation, QuotationState state, String reason, String pasted) {
        this(quotation, state, reason, pasted, null, false);
    }
}
