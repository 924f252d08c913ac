package news.verbatim.factcheck.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.factcheck.evidence.dispute.SettledOnce;

/**
 * A quotation in a public story that does not stand any more. It is urgent until somebody says what was done about it.
 */
@ModuleInternal
@Entity
@Table(name = "urgent")
public class UrgentMatter extends SettledOnce {

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

    public UrgentMatter(RevisionCheck check, QuotationId quotation, String reason, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.check = check.id();
        this.quotation = quotation.value();
        this.desk = check.desk();
        this.reason = reason.length() > REASON ? reason.substring(0, REASON - 1) + "…" : reason;
        this.raisedBy = by == null ? null : by.value();
        this.raisedAt = now;
    }

    public UUID id() {
        return id;
    }

    public QuotationId quotation() {
        return new QuotationId(quotation);
    }

    public String desk() {
        return desk;
    }

    public String reason() {
        return reason;
    }

    public PersonId raisedBy() {
        return raisedBy == null ? null : new PersonId(raisedBy);
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
