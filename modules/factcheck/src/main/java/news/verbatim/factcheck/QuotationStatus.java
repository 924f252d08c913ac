package news.verbatim.factcheck;

import news.verbatim.events.QuotationId;

/**
 * Where one quotation is, and why.
 *
 * @param quotation the quotation
 * @param state     where it is
 * @param reason    why it is stale or disputed; else empty
 * @param pasted    which of its words came out of a clipboard when the story was written; empty if none did
 */
public record QuotationStatus(QuotationId quotation, QuotationState state, String reason, String pasted) {
}
