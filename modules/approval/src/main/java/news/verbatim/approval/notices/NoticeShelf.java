package news.verbatim.approval.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeDropped;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.NoticeWritten;

/** Where it is kept which notices wait for the next edition of a story. */
@ModuleInternal
@ApplicationScoped
public class NoticeShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns what readers are told with the next edition of a story, the oldest first. */
    public List<NoticeUnderReview> of(StoryId story) {
        return entities.createQuery("select n from KeptNotice n where n.story = :story order by n.writtenAt, n.id",
                KeptNotice.class)
                .setParameter("story", story.value()).getResultStream().map(KeptNotice::notice).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void written(@Observes NoticeWritten fact) {
        entities.persist(new KeptNotice(fact));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void issued(@Observes NoticeIssued fact) {
        forget(fact.notice());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void dropped(@Observes NoticeDropped fact) {
        forget(fact.notice());
    }

    private void forget(UUID notice) {
        KeptNotice kept = entities.find(KeptNotice.class, notice);
        if (kept != null) {
            entities.remove(kept);
        }
    }
}
