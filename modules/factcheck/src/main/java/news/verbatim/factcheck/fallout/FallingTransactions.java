package news.verbatim.factcheck.fallout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.evidence.audit.EvidenceAudit;
import news.verbatim.factcheck.evidence.dispute.DisputeShelf;
import news.verbatim.factcheck.evidence.dispute.EvidenceDispute;
import news.verbatim.factcheck.ruling.Reopening;
import news.verbatim.jobs.Retried;

/** Where single verdicts fall, each in a transaction of its own. */
@ApplicationScoped
class FallingTransactions {

    @Inject
    private CheckShelf shelf;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private DisputeShelf disputes;

    @Inject
    private Fallout fallout;

    @Inject
    private Reopening reopening;

    /**
     * One verdict that falls.
     *
     * @param before only a verdict that was given before this moment falls; null if every one does
     * @param by     who caused it; null if it happened by itself
     */
    record Target(StoryId story, int revision, QuotationId quotation, String reason, Instant before, PersonId by) {
    }

    /** Returns what falls with a dispute that stands. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Target> hitBy(UUID id) {
        GivenRuling dispute = shelf.ruling(id).orElseThrow();
        RevisionCheck check = shelf.find(dispute.check()).orElseThrow();
        QuotationCheck disputed = check.quotation(dispute.quotation());
        String reason = "The same words are disputed in " + Quoted.of(check.card().headline()) + ": "
                + dispute.ruling().note();
        return fallout.ofQuotation(check, disputed, shelf.lastGrounds(disputed)).stream()
                .filter(hit -> hit.passedBefore(dispute.givenAt()))
                .map(hit -> new Target(hit.story(), hit.revision(), hit.quotation(), reason, dispute.givenAt(),
                        dispute.checker()))
                .toList();
    }

    /** Returns what falls with evidence; nothing if it holds. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Target> restingOn(UUID id) {
        Evidence fallen = evidence.evidence(id);
        Optional<String> reason = evidence.successor(id)
                .map(newer -> Quoted.of(newer.name()) + " has taken the place of " + Quoted.of(fallen.name())
                        + ", which it rested on.")
                .or(() -> audit.damage(fallen).map(damage -> damage.told(fallen.name())));
        return reason.stream().flatMap(why -> fallout.ofEvidence(id).stream()
                .map(hit -> new Target(hit.story(), hit.revision(), hit.quotation(), why, null, null))).toList();
    }

    /** Returns what falls with a dispute about evidence; nothing if it is settled already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Target> restingOnDisputed(UUID id) {
        EvidenceDispute dispute = disputes.dispute(id);
        return dispute.card().open()
                ? fallout.ofEvidence(dispute.evidence().id()).stream().map(hit -> new Target(hit.story(),
                        hit.revision(), hit.quotation(), dispute.told(), null, dispute.raisedBy())).toList()
                : List.of();
    }

    /** Lets one verdict fall, if one stands that lets the quotation pass and was given before. */
    @Interceptors(Retried.class)
    void drop(Target target) {
        // without touching its version: where nothing is left to fall, nobody else's ruling has to be tried again
        RevisionCheck check = shelf.check(target.story(), target.revision());
        GivenRuling standing = check.quotation(target.quotation()).standing();
        boolean falls = standing != null && standing.resolves()
                && (target.before() == null || standing.givenAt().isBefore(target.before()));
        if (falls) {
            reopening.fallBack(check, target.quotation(), target.reason(), target.by());
        }
    }
}
