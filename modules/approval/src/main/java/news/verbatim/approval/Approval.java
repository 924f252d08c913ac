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

    protected Approval() {
    }

    Approval(Review review, PersonId approver, Seal seal, PlannedTime planned, Instant now) {
        this.id = UUID.randomUUID();
        this.review = review.id();
        this.approver = approver.value();
        this.part = Hand.Part.APPROVER;
        this.seal = seal.hex();
        this.plannedWall = planned.wall();
        this.plannedZone = planned.zone().getId();
        this.plannedAt = planned.instant();
        this.approvedAt = now;
    }
}
