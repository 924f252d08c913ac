package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import news.verbatim.events.Refusal;

/** Hands out evidence for verdicts to rest on: whole, and the version that holds. */
@ApplicationScoped
class EvidenceDesk {

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private DisputeShelf disputes;

    /**
     * Returns the evidence that a form names; null if it names none.
     *
     * @throws Refusal at {@code evidence} if there is none, or a verdict that lets the quotation pass cannot rest on it
     */
    Evidence toRestOn(RulingForm form) {
        if (form.evidence() == null) {
            return null;
        }
        Evidence evidence = shelf.find(form.evidence()).orElseThrow(() -> Refusal.at("evidence", "This evidence does not exist."));
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
            throw Refusal.at("evidence", "“" + evidence.name() + "” is disputed: " + dispute.card().reason()
                    + " Have that settled, or rest it on something else.");
        });
        shelf.successor(evidence.id()).ifPresent(newer -> {
            throw Refusal.at("evidence", "“" + newer.name() + "” has taken the place of “" + evidence.name() + "”. Rest it on that.");
        });
    }
}
