package news.verbatim.factcheck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Said;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.SourceIndex;

/** What quotations are matched against: the evidence of a story, and everything that was kept. */
@ModuleInternal
@ApplicationScoped
public class Sources implements SourceIndex {

    /** So many sources are read for a likeness: it is a hint, and must not cost more than a match. */
    private static final int ALIKE = 4;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceSearch search;

    /**
     * Returns the evidence that is at hand for a story, the latest first. The id of a source is that of the evidence.
     */
    List<Source> ofStory(StoryId story) {
        return shelf.ofStory(story).stream().map(Evidence::source).toList();
    }

    /**
     * Returns the sources among everything kept that are most likely to hold these words, best first. Asked in a
     * transaction.
     */
    @Override
    public List<Source> likely(String quote, int limit) {
        return read(search.likely(quote, limit));
    }

    /**
     * Returns the same, and before them what the claimed speaker says, and what is of the claimed day: a phrase that
     * everybody uses is held against their own words, wherever those stand among everybody's.
     */
    @Override
    public List<Source> likely(Claim claim, int limit) {
        Said said = claim.said();
        List<UUID> theirs = claim.speaker() == null ? List.of()
                : search.saidBy(claim.speaker(), claim.quote(), limit / 2);
        List<UUID> then = said == null || !said.dated() ? List.of()
                : search.saidBetween(said.from(), said.to(), claim.quote(), limit / 2);
        return read(
                Stream.of(theirs, then, search.likely(claim.quote(), limit)).flatMap(List::stream).distinct().toList());
    }

    /**
     * Returns what was kept and may say in other words what is claimed, best first: what speaks of the same, of the
     * claimed speaker first.
     */
    public List<Source> alike(Claim claim) {
        return read(Stream.concat(
                claim.speaker() == null ? Stream.empty() : search.about(claim.quote(), claim.speaker(), ALIKE).stream(),
                search.about(claim.quote(), null, ALIKE).stream()).distinct().limit(ALIKE).toList());
    }

    private List<Source> read(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Evidence e where e.id in :ids", Evidence.class)
                .setParameter("ids", ids)
                .getResultStream().sorted(Comparator.comparingInt(evidence -> ids.indexOf(evidence.id())))
                .map(Evidence::source).toList();
    }
}
