package news.verbatim.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Brings the tree up to what was written last, however much that is. */
@ApplicationScoped
class CatchingUp {

    private static final int AT_ONCE = 500;

    @Inject
    private Chaining chaining;

    /** Makes leaves of all entries that wait: some at a time, each time in a transaction of its own. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void chain() {
        while (chaining.chain(AT_ONCE) == AT_ONCE) {
            // there is more
        }
    }

    /** Does so, and signs the root over them. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void sign() {
        chain();
        chaining.check();
    }
}
