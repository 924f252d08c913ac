package news.verbatim.factcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.RecordJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One quotation of a revision and the ruling that stands on it. */
@Entity
class QuotationCheck {

    @Id
    private UUID id;

    private int position;

    @Column(name = "quotation")
    private UUID quotationId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "standing")
    private GivenRuling standing;

    protected QuotationCheck() {
    }

    QuotationCheck(int position, Quotation quotation) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.quotationId = quotation.id().value();
        this.content = RecordJson.write(quotation);
    }

    void stand(GivenRuling ruling) {
        standing = ruling;
    }

    GivenRuling standing() {
        return standing;
    }

    boolean resolved() {
        return standing != null && standing.resolves();
    }

    QuotationId quotationId() {
        return new QuotationId(quotationId);
    }

    Quotation quotation() {
        return RecordJson.read(content, Quotation.class);
    }

    QuotationStatus status() {
        boolean disputed = standing != null && standing.isDispute();
        return new QuotationStatus(quotationId(), standing == null ? QuotationState.OPEN
                : disputed ? QuotationState.DISPUTED : QuotationState.RULED, disputed ? standing.ruling().note() : "");
    }

    CheckedQuotation checked() {
        return new CheckedQuotation(quotation(), standing == null ? null : standing.ruling());
    }
}
