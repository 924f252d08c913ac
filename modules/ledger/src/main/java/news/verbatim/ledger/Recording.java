package news.verbatim.ledger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import news.verbatim.events.Fact;

/** Writes down every fact, in the transaction that made it one. */
@ApplicationScoped
class Recording {

    /** Before every other observer, whose own facts are effects of this one. */
    private static final int FIRST = 1;

    @PersistenceContext
    private EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    void happened(@Observes @Priority(FIRST) Fact fact) {
        Entry entry = new Entry(fact);
        entities.persist(entry);
        entities.persist(new Unchained(entry.key()));
    }
}
