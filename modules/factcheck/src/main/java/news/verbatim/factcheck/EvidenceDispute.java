package news.verbatim.factcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.PersonId;

/** Somebody says that evidence is wrong: forged, cut, of another day. It carries no verdict until somebody says how that was settled. */
@Entity
class EvidenceDispute extends SettledOnce {

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

    EvidenceDispute(Evidence evidence, String reason, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.evidence = evidence;
        this.reason = reason;
        this.raisedBy = by.value();
        this.raisedAt = now;
    }

    UUID id() {
        return id;
    }

    Evidence evidence() {
        return evidence;
    }

    PersonId raisedBy() {
        return new PersonId(raisedBy);
    }

    /** Says why a verdict that rests on the evidence does not stand. */
    String told() {
        return "“" + evidence.name() + "”, which it rested on, is disputed: " + reason;
    }

    DisputedEvidence card() {
        return new DisputedEvidence(id, reason, raisedBy(), raisedAt, settledBy(), settledAt(), settledNote());
    }
}
