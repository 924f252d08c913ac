package news.verbatim.factcheck.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.verdict.LaidOut;

/**
 * Lays quotations against evidence, one transaction a quotation: each shows as soon as it is found. Done again, it does
 * no harm.
 */
@ApplicationScoped
class Matching {

    @Inject
    private MatchTransactions transactions;

    /** Lays every quotation of a check against the story's own evidence and then against everything that was kept. */
    void match(UUID check) {
        transactions.open(check).ifPresent(laid -> {
            for (Quotation quotation : laid.quotations()) {
                transactions.layAgainstAll(laid, quotation);
            }
        });
    }

    /** Lays the quotations that it can matter for against one new piece of evidence. */
    void matchNew(StoryId story, UUID evidence) {
        for (LaidOut laid : transactions.openTo(story, evidence)) {
            for (Quotation quotation : laid.quotations()) {
                transactions.layAgainstNew(laid, quotation);
            }
        }
    }
}
