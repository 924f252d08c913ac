package news.verbatim.factcheck.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Answer;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.factcheck.claims.CorrectedOccasion;
import news.verbatim.factcheck.claims.NameKey;
import news.verbatim.factcheck.claims.WordsKey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One quotation of a revision and the ruling that stands on it. */
@ModuleInternal
@Entity
public class QuotationCheck {

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

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String answer;

    private UUID answeredBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String wordsKey;

    /** The folded name of the speaker; null while that was not read. */
    private String speakerKey;

    /** When it was said, as a checker corrected it; null if nobody did. */
    @Embedded
    private CorrectedOccasion corrected;

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
        this.answer = "";
        this.wordsKey = WordsKey.of(quotation.words());
        this.speakerKey = NameKey.of(quotation.speaker());
    }

    /** A checker says when and on what occasion it was said. */
    void correct(CorrectedOccasion occasion) {
        corrected = occasion;
    }

    public CorrectedOccasion corrected() {
        return corrected;
    }

    /** Its author says something to whoever checks it. */
    void answered(Answer said) {
        answer = said.words();
        answeredBy = said.by().value();
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

    public GivenRuling standing() {
        return standing;
    }

    /** Returns what stood before it went stale; null if nothing did. */
    GivenRuling stale() {
        return stale;
    }

    /** Returns what stands, or stood last; null if nothing ever did. */
    public GivenRuling last() {
        return standing == null ? stale : standing;
    }

    /**
     * Says whether its author did what the last verdict showed: took over the words of its passage, or the quotation
     * marks off. Nothing is ruled by that; a checker sees it laid on that passage.
     */
    public boolean isTakenUp() {
        return stale != null && stale.restsOnPassage()
                && (quotation().isTold() || WordsKey.of(stale.footing().passage()).equals(wordsKey));
    }

    String staleReason() {
        return staleReason;
    }

    UUID id() {
        return id;
    }

    public String wordsKey() {
        return wordsKey;
    }

    boolean resolved() {
        return standing != null && standing.resolves();
    }

    public QuotationId quotationId() {
        return new QuotationId(quotationId);
    }

    public Quotation quotation() {
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
    public void requireSeen(Instant seen) {
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
            return new QuotationStatus(quotationId(), stale == null ? QuotationState.OPEN : QuotationState.STALE,
                    staleReason, pasted,
                    answer(), isTakenUp());
        }
        boolean disputed = standing.isDispute();
        return new QuotationStatus(quotationId(), disputed ? QuotationState.DISPUTED : QuotationState.RULED,
                disputed ? standing.ruling().note() : "", pasted, answer(), false);
    }

    private Answer answer() {
        return answeredBy == null ? null : new Answer(quotationId(), answer, new PersonId(answeredBy));
    }

    CheckedQuotation checked() {
        return new CheckedQuotation(quotation(), standing == null ? null : standing.ruling());
    }
}
