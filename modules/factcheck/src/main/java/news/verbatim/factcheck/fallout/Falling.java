package news.verbatim.factcheck.fallout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Lets fall what stood on a quotation or on evidence that does not hold any more. Done again, it finds nothing left to
 * do.
 */
@ApplicationScoped
class Falling {

    @Inject
    private FallingTransactions transactions;

    /** Opens again what uses the same words as a disputed quotation or rests on the same passage. */
    void withDispute(UUID dispute) {
        drop(transactions.hitBy(dispute));
    }

    /** Opens again what rests on evidence that is damaged or superseded. */
    void withEvidence(UUID evidence) {
        drop(transactions.restingOn(evidence));
    }

    /** Opens again what rests on evidence that somebody disputes. */
    void withDisputedEvidence(UUID dispute) {
        drop(transactions.restingOnDisputed(dispute));
    }

    private void drop(List<FallingTransactions.Target> targets) {
        for (FallingTransactions.Target target : targets) {
            transactions.drop(target);
        }
    }
}
