package news.verbatim.factcheck.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.verdict.QuotationMatch;

/** Where it is kept what quotations were found to rest on. */
@ModuleInternal
@ApplicationScoped
public class MatchShelf {

    /** A quotation of another story, with its check. */
    record Elsewhere(UUID check, QuotationCheck quotation) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** Begins with nothing for every quotation of a check. */
    public void begin(RevisionCheck check) {
        check.statuses().forEach(status -> entities.persist(new KeptMatch(check.id(), status.quotation())));
    }

    /**
     * Returns what a quotation was found to rest on so far, to add to it; nothing if it was submitted before there was
     * matching. Whoever else adds to it waits: two pieces of evidence that arrive together are laid against the same
     * quotations.
     */
    Optional<KeptMatch> matchToAddTo(UUID check, QuotationId quotation) {
        return entities.createQuery("select m from KeptMatch m where m.check = :check and m.quotation = :quotation",
                KeptMatch.class).setParameter("check", check).setParameter("quotation", quotation.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public List<QuotationMatch> ofCheck(UUID check) {
        return entities.createQuery("select m from KeptMatch m where m.check = :check and m.matchedAt is not null",
                KeptMatch.class).setParameter("check", check)
                .getResultStream().map(KeptMatch::match).toList();
    }

    public long count(UUID check) {
        return entities
                .createQuery("select count(m) from KeptMatch m where m.check = :check and m.matchedAt is not null",
                        Long.class)
                .setParameter("check", check).getSingleResult();
    }

    /** Returns the checks of a story that wait for a verdict. */
    List<UUID> openOf(StoryId story) {
        return entities
                .createQuery(
                        "select c.id from RevisionCheck c where c.story = :story and c.live = false "
                                + "and c.state <> CLOSED",
                        UUID.class)
                .setParameter("story", story.value()).getResultList();
    }

    /** Returns open quotations of other stories, each with its check, the latest submission first. */
    List<Elsewhere> openElsewhere(StoryId story, int most) {
        return entities.createQuery("select c.id, q from RevisionCheck c join c.quotations q where c.story <> :story "
                + "and c.live = false and c.state in (OPEN, "
                + "REOPENED) and q.standing is null "
                + "order by c.submittedAt desc, q.position", Elsewhere.class)
                .setParameter("story", story.value()).setMaxResults(most).getResultList();
    }
}
