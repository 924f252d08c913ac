package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.evidence.audit.EvidenceAudit;
import news.verbatim.factcheck.evidence.dispute.DisputeShelf;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.VerdictRules;

/** Hands out evidence for verdicts to rest on: whole, and the version that holds. */
@ApplicationScoped
class UsableEvidence {

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private DisputeShelf disputes;

    /**
     * Returns the evidence that a form names; null if it names none, or what lies beside the quotation does not matter
     * for the verdict.
     *
     * @throws Refusal at {@code evidence} if there is none, or a verdict that lets the quotation pass cannot rest on it
     */
    Evidence toRestOn(RulingForm form) {
        if (form.evidence() == null || VerdictRules.restsOnNothing(form.verdict())) {
            return null;
        }
        Evidence evidence = shelf.find(form.evidence())
                .orElseThrow(() -> Refusal.at("evidence", "This evidence does not exist. Choose another one."));
        if (form.verdict() != null && form.verdict().resolves()) {
            requireUsable(evidence);
        }
        return evidence;
    }

    /**
     * Refuses evidence that is damaged or disputed, or that another version has taken the place of.
     *
     * @throws Refusal at {@code evidence}
     */
    void requireUsable(Evidence evidence) {
        if (evidence == null) {
            return;
        }
        audit.requireIntact(evidence);
        disputes.open(evidence.id()).ifPresent(dispute -> {
            throw Refusal.at("evidence", Quoted.of(evidence.name()) + " is disputed: " + dispute.card().reason()
                    + " Have that settled, or rest it on something else.");
        });
        shelf.successor(evidence.id()).ifPresent(newer -> {
            throw Refusal.at("evidence", Quoted.of(newer.name())
                    + " has taken the place of " + Quoted.of(evidence.name()) + ". Rest it on that.");
        });
    }
}
