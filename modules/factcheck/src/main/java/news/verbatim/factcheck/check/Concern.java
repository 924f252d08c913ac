package news.verbatim.factcheck.check;

import java.util.UUID;
import news.verbatim.events.id.QuotationId;

/**
 * Something about a quotation that a person should look at before they let it pass, although no rule of the gate
 * forbids it.
 *
 * @param quotation the quotation
 * @param kind      what it is
 * @param sentence  what there is to look at
 * @param speaker   the entry of the register that it comes from; null if it does not
 */
public record Concern(QuotationId quotation, Kind kind, String sentence, UUID speaker) {

    /** What there can be to look at. */
    public enum Kind {
        /** The speaker held the role that is printed, but not on the day on which this was said. */
        ROLE_NOT_HELD,
        /** The register has roles of the speaker, but not the one that is printed. */
        ROLE_UNKNOWN,
        /** The same words are disputed in another story. */
        DISPUTED_ELSEWHERE,
        /** The speaker asks to approve, change or withdraw it, and no editor has decided. */
        REQUEST_OPEN
    }
}
