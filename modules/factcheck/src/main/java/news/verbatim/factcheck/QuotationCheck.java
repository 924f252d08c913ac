package news.verbatim.factcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.RecordJson;
import news.verbatim.events.Ruling;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One quotation of a revision and the ruling that stands on it. */
@Entity
class QuotationCheck {

    private static final int REASON = 1_000;

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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stale")
    private GivenRuling stale;

    private String staleReason;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String pasted;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String wordsKey;

    /** The folded name of the speaker; null while that was not read. */
    private String speakerKey;

    /** What the content says, once it was read. */
    @Transient
    private Quotation read;

    protected QuotationCheck() {
    }

    QuotationCheck(int position, Quotation quotation, String pasted) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.quotationId = quotation.id().value();
        this.content = RecordJson.write(quotation);
        this.staleReason = "";
        this.pasted = pasted;
        this.wordsKey = WordsKey.of(quotation.words());
        this.speakerKey = NameKey.of(quotation.speaker());
    }

    void stand(GivenRuling ruling) {
        standing = ruling;
        stale = null;
        staleReason = "";
    }

    /** What stands counts no longer. */
    void goStale(String reason) {
        goStale(standing, reason);
    }

    /** What stood on an earlier revision does not follow. */
    void goStale(GivenRuling earlier, String reason) {
        standing = null;
        stale = earlier;
        staleReason = reason.length() > REASON ? reason.substring(0, REASON - 1) + "…" : reason;
    }

    GivenRuling standing() {
        return standing;
    }

    /** Returns what stood before it went stale; null if nothing did. */
    GivenRuling stale() {
        return stale;
    }

    String staleReason() {
        return staleReason;
    }

    UUID id() {
        return id;
    }

    String wordsKey() {
        return wordsKey;
    }

    boolean resolved() {
        return standing != null && standing.resolves();
    }

    QuotationId quotationId() {
        return new QuotationId(quotationId);
    }

    Quotation quotation() {
        if (read == null) {
            read = RecordJson.read(content, Quotation.class);
        }
        return read;
    }

    /**
     * Refuses to put a verdict over one that its checker has not seen.
     *
     * @param seen when the ruling was given that they had before them; null if none stood there
     */
    void requireSeen(Instant seen) {
        Ruling ruling = standing == null ? null : standing.ruling();
        if (!Objects.equals(ruling == null ? null : ruling.at(), seen)) {
            throw new RuledMeanwhile(ruling);
        }
    }

    /** Says whether a waiver stands on it that holds no longer. */
    boolean isExpired(Instant now) {
        return standing != null && standing.isExpired(now);
    }

    QuotationStatus status() {
        if (standing == null) {
            return new QuotationStatus(quotationId(), stale == null ? QuotationState.OPEN : QuotationState.STALE, staleReason, pasted);
        }
        boolean disputed = standing.isDispute();
        return new QuotationStatus(quotationId(), disputed ? QuotationState.DISPUTED : QuotationState.RULED,
                disputed ? standing.ruling().note() : "", pasted);
    }

    CheckedQuotation checked() {
        return new CheckedQuotation(quotation(), standing == null ? null : standing.ruling());
    }
}
