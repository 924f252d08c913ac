package news.verbatim.factcheck.evidence.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

/** Where the disputes about evidence are kept. */
@ModuleInternal
@ApplicationScoped
public class DisputeShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the dispute or refuses. */
    public EvidenceDispute dispute(UUID id) {
        EvidenceDispute found = id == null ? null : entities.find(EvidenceDispute.class, id);
        if (found == null) {
            throw Refusal.because("This dispute does not exist. Open the evidence again.");
        }
        return found;
    }

    /** Returns the oldest dispute about evidence that nobody has settled. */
    public Optional<EvidenceDispute> open(UUID evidence) {
        return entities
                .createQuery("select d from EvidenceDispute d where d.evidence.id = :evidence and d.settledAt is null "
                        + "order by d.raisedAt", EvidenceDispute.class)
                .setParameter("evidence", evidence).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Returns every dispute about evidence, the latest first. */
    public List<DisputedEvidence> of(UUID evidence) {
        return entities.createQuery(
                "select d from EvidenceDispute d where d.evidence.id = :evidence order by d.raisedAt desc, d.id",
                EvidenceDispute.class).setParameter("evidence", evidence).getResultStream().map(EvidenceDispute::card)
                .toList();
    }

    public void put(EvidenceDispute dispute) {
        entities.persist(dispute);
    }
}
