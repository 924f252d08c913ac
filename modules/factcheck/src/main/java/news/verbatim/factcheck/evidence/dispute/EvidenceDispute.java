package news.verbatim.factcheck.evidence.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.evidence.Evidence;

/**
 * Somebody says that evidence is wrong: forged, cut, of another day. It carries no verdict until somebody says how that
 * was settled.
 */
@ModuleInternal
@Entity
public class EvidenceDispute extends SettledOnce {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence")
    private Evidence evidence;

    private String reason;

    private UUID raisedBy;

    private Instant raisedAt;

    @Version
    private int version;

    protected EvidenceDispute() {
    }

    public EvidenceDispute(Evidence evidence, String reason, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.evidence = evidence;
        this.reason = reason;
        this.raisedBy = by.value();
        this.raisedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Evidence evidence() {
        return evidence;
    }

    public PersonId raisedBy() {
        return new PersonId(raisedBy);
    }

    /** Says why a verdict that rests on the evidence does not stand. */
    public String told() {
        return Quoted.of(evidence.name()) + ", which it rested on, is disputed: " + reason;
    }

    public DisputedEvidence card() {
        return new DisputedEvidence(id, reason, raisedBy(), raisedAt, settledBy(), settledAt(), settledNote());
    }
}
