package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.StoryId;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.SourceIndex;

/** What quotations are matched against: the evidence of a story, and everything that was kept. */
@ApplicationScoped
class Sources implements SourceIndex {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceSearch search;

    /** Returns the evidence that is at hand for a story, the latest first. The id of a source is that of the evidence. */
    List<Source> ofStory(StoryId story) {
        return shelf.ofStory(story).stream().map(Evidence::source).toList();
    }

    /** Returns the sources among everything kept that are most likely to hold these words, best first. Asked in a transaction. */
    @Override
    public List<Source> likely(String quote, int limit) {
        List<UUID> ids = search.likely(quote, limit);
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Evidence e where e.id in :ids", Evidence.class).setParameter("ids", ids)
                .getResultStream().sorted(Comparator.comparingInt(evidence -> ids.indexOf(evidence.id())))
                .map(Evidence::source).toList();
    }
}
