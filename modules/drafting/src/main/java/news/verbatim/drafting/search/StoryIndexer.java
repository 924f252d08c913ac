package news.verbatim.drafting.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.story.StoryChange;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

/** Reads what has changed and writes it into the index, some stories a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StoryIndexer {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the next changes that are committed, oldest first. */
    List<StoryChange> changesAfter(StoryChange last, int most) {
        return entities.createQuery(
                "select s.id, s.version, s.changedAt from Story s "
                        + "where s.changedAt >= :at and (s.changedAt > :at or s.id > :id) order by s.changedAt, s.id",
                StoryChange.class)
                .setParameter("at", last.at()).setParameter("id", last.story()).setMaxResults(most).getResultList();
    }

    /** Returns when a story changed last. */
    Instant newest() {
        Instant newest = entities.createQuery("select max(s.changedAt) from Story s", Instant.class).getSingleResult();
        return newest == null ? Instant.EPOCH : newest;
    }

    /** Writes stories into the index; they can be found when this returns. */
    void index(List<StoryChange> changes) {
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        entities.createQuery("select s from Story s left join fetch s.authors where s.id in :ids", Story.class)
                .setParameter("ids", changes.stream().map(StoryChange::story).toList()).getResultStream()
                .forEach(plan::addOrUpdate);
    }
}
