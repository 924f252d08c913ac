package news.verbatim.newsroom.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.evidence.EvidenceCard;
import news.verbatim.factcheck.evidence.dispute.DisputedEvidence;
import news.verbatim.factcheck.fallout.Affected;
import news.verbatim.factcheck.fallout.DisputingEvidence;
import news.verbatim.factcheck.search.FindingEvidence;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import org.omnifaces.cdi.Param;

/** {@code /dispute/evidence}: saying that evidence is wrong, seeing what rests on it, and settling it. */
@Named("evidenceDispute")
@RequestScoped
public class EvidenceDisputePage {

    @Inject
    private DisputingEvidence disputing;

    @Inject
    private FindingEvidence finding;

    @Inject
    @Param
    private String evidence;

    private String reason = "";

    private String note = "";

    /** The dispute that lay there when the page was opened: nobody settles one that they have not seen. */
    private UUID seen;

    private EvidenceCard card;

    private List<DisputedEvidence> disputes;

    private List<Affected> resting;

    /** Disputes the evidence and shows what falls with it. */
    public String dispute() {
        disputing.dispute(id(), reason);
        return done("Disputed. No verdict rests on it until somebody settles that; what rested on it is opened again.");
    }

    /** Says that it holds after all. */
    public String settle() {
        disputing.settle(seen, note);
        return done("Settled. Verdicts can rest on it again; those that fell have to be given anew.");
    }

    private String done(String message) {
        Telling.done(message);
        return "/dispute/evidence?faces-redirect=true&evidence=" + evidence;
    }

    public EvidenceCard getCard() {
        if (card == null) {
            card = finding.open(id()).card();
        }
        return card;
    }

    private UUID id() {
        UUID read = Ids.of(evidence);
        if (read == null) {
            throw Refusal.because("This address names no evidence. Look for it under Evidence.");
        }
        return read;
    }

    public List<DisputedEvidence> getAll() {
        if (disputes == null) {
            disputes = disputing.of(id());
        }
        return disputes;
    }

    /** Returns the dispute that waits longest to be settled; null if none does. */
    public DisputedEvidence getOpen() {
        return getAll().stream().filter(DisputedEvidence::open).reduce((later, earlier) -> earlier).orElse(null);
    }

    /** Returns what rests on it. */
    public List<Affected> getResting() {
        if (resting == null) {
            resting = disputing.restingOn(id());
        }
        return resting;
    }

    /** Returns the id of the dispute that lies there now. */
    public String getSeen() {
        return getOpen() == null ? "" : getOpen().id().toString();
    }

    /** Takes up what the form says lay there. */
    public void setSeen(String dispute) {
        seen = Ids.of(dispute);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
