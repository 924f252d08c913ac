package news.verbatim.approval.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import news.verbatim.approval.steps.Signature;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Seal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An editor's signature under exact words, with the time at which they are to go live. */
@ModuleInternal
@Entity
@Immutable
public class Approval {

    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID review;

    private UUID approver;

    @Enumerated(EnumType.STRING)
    private PartInReview.Part part;

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

    private String embargoZone;

    /** Why an embargo that somebody else had set ends earlier; empty if none does. */
    private String embargoWhy;

    protected Approval() {
    }

    public Approval(Review review, String role, PersonId approver, Seal seal, PlannedTime planned, PlannedTime embargo,
            String why,
            Instant now) {
        this.id = UUID.randomUUID();
        this.review = review.id();
        this.approver = approver.value();
        this.part = PartInReview.Part.APPROVER;
        this.seal = seal.hex();
        this.plannedWall = planned.wall();
        this.plannedZone = planned.zone().getId();
        this.plannedAt = planned.instant();
        this.approvedAt = now;
        this.role = role;
        this.round = review.signing().round();
        this.step = review.signing().signed();
        this.embargoWall = embargo == null ? null : embargo.wall();
        this.embargoZone = embargo == null ? null : embargo.zone().getId();
        this.embargoAt = embargo == null ? null : embargo.instant();
        this.embargoWhy = why;
    }

    Presented.Key presented() {
        return new Presented.Key(review, seal);
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    PlannedTime planned() {
        return new PlannedTime(plannedWall, ZoneId.of(plannedZone), plannedAt);
    }

    PersonId approver() {
        return new PersonId(approver);
    }

    public Signature signature() {
        return new Signature(role, new PersonId(approver), approvedAt);
    }
}
