package news.verbatim.factcheck.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;

/** Where proposals wait for a second person. */
@ModuleInternal
@ApplicationScoped
public class ProposalShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns a proposal of this check or refuses. */
    public ProposedRuling proposal(RevisionCheck check, UUID id) {
        ProposedRuling proposal = id == null ? null : entities.find(ProposedRuling.class, id);
        if (proposal == null || !proposal.belongsTo(check)) {
            throw Refusal.because("This proposal is not part of this check. Open the story again.");
        }
        return proposal;
    }

    public List<Proposal> waiting(UUID check) {
        return open(check).stream().map(ProposedRuling::card).toList();
    }

    /** Lets what waits for this quotation make way. */
    public void replace(UUID check, QuotationId quotation, PersonId by, Instant now) {
        open(check).stream().filter(proposal -> proposal.quotation().equals(quotation))
                .forEach(proposal -> proposal.replace(by, now));
    }

    /** Returns what waits in a check for a second person, who waits longest first. */
    List<ProposedRuling> open(UUID check) {
        return entities.createQuery(
                "select p from ProposedRuling p left join fetch p.grounds.evidence where p.check = :check and p.state "
                        + "= "
                        + "WAITING order by p.proposedAt, p.id",
                ProposedRuling.class)
                .setParameter("check", check).getResultList();
    }

    public void put(ProposedRuling proposal) {
        entities.persist(proposal);
    }
}
