package news.verbatim.drafting.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import news.verbatim.events.publishing.NoticeDropped;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.NoticeWritten;

/** Keeps, for a story's authors, which notices wait for the edition that they have to write. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CorrectionKeeper {

    @PersistenceContext
    private EntityManager entities;

    void written(@Observes NoticeWritten fact) {
        entities.persist(new KeptCorrection(fact));
    }

    void issued(@Observes NoticeIssued fact) {
        forget(fact.notice());
    }

    void dropped(@Observes NoticeDropped fact) {
        forget(fact.notice());
    }

    private void forget(UUID notice) {
        KeptCorrection kept = entities.find(KeptCorrection.class, notice);
        if (kept != null) {
            entities.remove(kept);
        }
    }
}
