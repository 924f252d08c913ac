package news.verbatim.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Seal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An editor's signature under exact words, with the time at which they are to go live. */
@Entity
@Immutable
class Approval {

    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID review;

    private UUID approver;

    @Enumerated(EnumType.STRING)
    private Hand.Part part;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String seal;

    /** Kept without a detour over the server's own zone, in which this wall time need not exist. */
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime plannedWall;

    private String plannedZone;

    private Instant plannedAt;

    private Instant approvedAt;

    private String role;

    /** Which time that the review began to wait anew, and as which of those who have to sign. */
    private int round;

    private int step;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime embargoWall;

    private Instant embargoAt;

    protected Approval() {
    }

    Approval(Review review, String role, PersonId approver, Seal seal, PlannedTime planned, PlannedTime embargo, Instant now) {
        this.id = UUID.randomUUID();
        this.review = review.id();
        this.approver = approver.value();
        this.part = Hand.Part.APPROVER;
        this.seal = seal.hex();
        this.plannedWall = planned.wall();
        this.plannedZone = planned.zone().getId();
        this.plannedAt = planned.instant();
        this.approvedAt = now;
        this.role = role;
        this.round = review.signing().round();
        this.step = review.signing().signed();
        this.embargoWall = embargo == null ? null : embargo.wall();
        this.embargoAt = embargo == null ? null : embargo.instant();
    }

    Presented.Key presented() {
        return new Presented.Key(review, seal);
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    Signature signature() {
        return new Signature(role, new PersonId(approver), approvedAt);
    }
}
