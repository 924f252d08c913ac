package news.verbatim.factcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;

/** A quotation in a public story that does not stand any more. It is urgent until somebody says what was done about it. */
@Entity
@Table(name = "urgent")
class UrgentMatter extends SettledOnce {

    private static final int REASON = 2_200;

    @Id
    private UUID id;

    @Column(name = "check_id")
    private UUID check;

    private UUID quotation;

    private String desk;

    private String reason;

    private UUID raisedBy;

    private Instant raisedAt;

    @Version
    private int version;

    protected UrgentMatter() {
    }

    UrgentMatter(RevisionCheck check, QuotationId quotation, String reason, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.check = check.id();
        this.quotation = quotation.value();
        this.desk = check.desk();
        this.reason = reason.length() > REASON ? reason.substring(0, REASON - 1) + "…" : reason;
        this.raisedBy = by == null ? null : by.value();
        this.raisedAt = now;
    }

    UUID id() {
        return id;
    }

    QuotationId quotation() {
        return new QuotationId(quotation);
    }

    String desk() {
        return desk;
    }

    String reason() {
        return reason;
    }

    PersonId raisedBy() {
        return raisedBy == null ? null : new PersonId(raisedBy);
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
