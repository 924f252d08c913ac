package news.verbatim.factcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Ruling;
import news.verbatim.events.Verdict;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A verdict that a checker gave, with what it rests on. Never changed; a later one takes its place. */
@Entity
@Immutable
@Table(name = "ruling")
class GivenRuling {

    @Id
    private UUID id;

    @Column(name = "check_id")
    private UUID check;

    private UUID quotation;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence")
    private Evidence evidence;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String passage;

    private String note;

    private String houseRules;

    private int houseRulesVersion;

    private UUID checker;

    @Enumerated(EnumType.STRING)
    private Hand.Part part;

    private Instant givenAt;

    protected GivenRuling() {
    }

    GivenRuling(UUID check, QuotationId quotation, Grounds grounds, HouseRules rules, PersonId checker, Instant now) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.quotation = quotation.value();
        this.verdict = grounds.verdict();
        this.evidence = grounds.evidence();
        this.passage = grounds.passage();
        this.note = grounds.note();
        this.houseRules = rules.name();
        this.houseRulesVersion = rules.version();
        this.checker = checker.value();
        this.part = Hand.Part.CHECKER;
        this.givenAt = now;
    }

    /** Returns the same ruling for the same quotation of a newer revision: who gave it, when and under which rules stay. */
    GivenRuling carriedTo(UUID newerCheck, QuotationId sameQuotation) {
        return new GivenRuling(newerCheck, sameQuotation, new Grounds(verdict, evidence, passage, note),
                rules(), checker(), givenAt);
    }

    boolean resolves() {
        return verdict.resolves();
    }

    boolean isDispute() {
        return verdict == Verdict.DISPUTED;
    }

    QuotationId quotation() {
        return new QuotationId(quotation);
    }

    PersonId checker() {
        return new PersonId(checker);
    }

    /** Which house rules it was given under; what they let pass does not matter any more. */
    private HouseRules rules() {
        return new HouseRules(houseRules, houseRulesVersion, Set.of(), 0, "");
    }

    Ruling ruling() {
        String rules = rules().toString();
        return evidence == null
                ? new Ruling(verdict, "", null, null, passage, note, rules, checker(), givenAt)
                : new Ruling(verdict, evidence.name(), evidence.kind(), evidence.saidOn(), passage, note, rules, checker(), givenAt);
    }
}
