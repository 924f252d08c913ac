package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Refusal;

/** Where proposals wait for a second person. */
@ApplicationScoped
class ProposalShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns a proposal of this check or refuses. */
    ProposedRuling proposal(RevisionCheck check, UUID id) {
        ProposedRuling proposal = id == null ? null : entities.find(ProposedRuling.class, id);
        if (proposal == null || !proposal.belongsTo(check)) {
            throw Refusal.because("There is no such proposal in this check.");
        }
        return proposal;
    }

    List<Proposal> waiting(UUID check) {
        return open(check).stream().map(ProposedRuling::card).toList();
    }

    /** Lets what waits for this quotation make way. */
    void replace(UUID check, QuotationId quotation, PersonId by, Instant now) {
        open(check).stream().filter(proposal -> proposal.quotation().equals(quotation))
                .forEach(proposal -> proposal.replace(by, now));
    }

    private List<ProposedRuling> open(UUID check) {
        return entities.createQuery("select p from ProposedRuling p left join fetch p.evidence where p.check = :check and p.state = "
                        + "news.verbatim.factcheck.ProposedRuling.State.WAITING order by p.proposedAt, p.id", ProposedRuling.class)
                .setParameter("check", check).getResultList();
    }

    void put(ProposedRuling proposal) {
        entities.persist(proposal);
    }
}
