package news.verbatim.factcheck.fallout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.evidence.audit.FalloutPlan;
import news.verbatim.factcheck.evidence.dispute.DisputeShelf;
import news.verbatim.factcheck.evidence.dispute.DisputedEvidence;
import news.verbatim.factcheck.evidence.dispute.EvidenceDispute;
import news.verbatim.factcheck.verdict.VerdictRules;

/** Saying that evidence is wrong. Everybody in the newsroom may, at any time; a checker or an editor settles it. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class DisputingEvidence {

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private DisputeShelf disputes;

    @Inject
    private Fallout fallout;

    @Inject
    private FalloutPlan plan;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Disputes evidence. From now on no verdict can rest on it and no story goes out that has one; a moment later every
     * verdict that rests on it has fallen: what was scheduled is held, what is public is urgent for its desk.
     *
     * @throws news.verbatim.events.act.Refusal at {@code reason} if there is none or it is too long; if there is no
     *         such evidence
     */
    public void dispute(UUID id, String reason) {
        String said = said(reason, "reason", "Say what is wrong with it.");
        EvidenceDispute dispute = new EvidenceDispute(evidence.evidence(id), said, actor.id(), clock.instant());
        disputes.put(dispute);
        plan.evidenceDisputed(dispute.id());
    }

    /**
     * Settles a dispute: the evidence holds after all, and verdicts can rest on it again. Those that fell have to be
     * given anew.
     *
     * @throws news.verbatim.events.act.Refusal at {@code note} if it is not said how; if it is settled already
     */
    @RolesAllowed({Roles.CHECKER, Roles.EDITOR, Roles.CHIEF})
    public void settle(UUID dispute, String note) {
        disputes.dispute(dispute).settle(said(note, "note", "Say how you know that it holds."), actor.id(),
                clock.instant());
    }

    /** Returns every dispute about a piece of evidence, the latest first. */
    public List<DisputedEvidence> of(UUID id) {
        return disputes.of(id);
    }

    /** Returns every quotation that rests on a piece of evidence, public ones first. */
    public List<Affected> restingOn(UUID id) {
        return fallout.ofEvidence(id);
    }

    private static String said(String typed, String field, String wanted) {
        String said = Typed.clean(typed).strip();
        new Problems().requireText(said, field, wanted).requireAtMost(VerdictRules.NOTE, said, field).refuseIfAny();
        return said;
    }
}
