package news.verbatim.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import news.verbatim.events.question.CheckpointAsked;

/** What readers and partners may keep: the last checkpoint, and that it goes on from the one that they have. */
@ApplicationScoped
class Published {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Chaining chaining;

    @Transactional(Transactional.TxType.MANDATORY)
    void asked(@Observes CheckpointAsked question) {
        chaining.lastSigned().ifPresent(signed -> question.answer(Histories.checkpoint(signed)
                .add("since", since(question, signed))
                .add("growth", Histories.hashes(
                        KeptTree.of(entities, signed.size()).growth(since(question, signed))))
                .build().toString()));
    }

    /** Nobody can have one that is larger than the last. */
    private static long since(CheckpointAsked question, SignedRoot signed) {
        return question.since() > signed.size() ? 0 : question.since();
    }
}
