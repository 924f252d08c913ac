package news.verbatim.approval.risk;

import java.util.List;
import news.verbatim.events.id.QuotationId;

/**
 * Why a quotation makes its story take longer to decide on.
 *
 * @param quotation the quotation
 * @param traits    why, at least one
 */
public record RiskAt(QuotationId quotation, List<QueueFilter.Trait> traits) {

    public RiskAt {
        traits = List.copyOf(traits);
    }
}
