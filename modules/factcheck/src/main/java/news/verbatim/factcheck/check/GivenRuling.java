package news.verbatim.factcheck.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.quotes.Said;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A verdict that somebody gave, with what it rests on. Never changed; a later one takes its place. */
@ModuleInternal
@Entity
@Immutable
@Table(name = "ruling")
public class GivenRuling {

    @Id
    private UUID id;

    @Column(name = "check_id")
    private UUID check;

    private UUID quotation;

    @Embedded
    private KeptGrounds grounds;

    private UUID checker;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartInCheck.Part part;

    private UUID secondPerson;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartInCheck.Part secondPart;

    private Instant givenAt;

    protected GivenRuling() {
    }

    public GivenRuling(UUID check, QuotationId quotation, Grounds grounds, HouseRules rules, Hands hands) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.quotation = quotation.value();
        this.grounds = KeptGrounds.of(grounds, rules);
        this.checker = hands.checker().value();
        this.part = hands.asChecker() ? PartInCheck.Part.CHECKER : null;
        this.secondPerson = hands.second() == null ? null : hands.second().value();
        this.secondPart = hands.second() == null ? null : PartInCheck.Part.CHECKER;
        this.givenAt = hands.at();
    }

    /**
     * Who gave a ruling, and when.
     *
     * @param checker   who gave it
     * @param asChecker whether they are a checker of this revision; anybody else can only dispute
     * @param second    who confirmed it; null where one person is enough
     * @param at        when
     */
    public record Hands(PersonId checker, boolean asChecker, PersonId second, Instant at) {

        /** One checker. */
        public static Hands of(PersonId checker, Instant at) {
            return new Hands(checker, true, null, at);
        }
    }

    /**
     * Returns the same ruling for the same quotation of a newer revision: who gave it, when and under which rules stay.
     *
     * @param asChecker whether who gave it has the part of a checker there, too
     */
    GivenRuling carriedTo(UUID newerCheck, QuotationId sameQuotation, boolean asChecker) {
        PersonId second = secondPerson == null ? null : new PersonId(secondPerson);
        return new GivenRuling(newerCheck, sameQuotation, grounds.grounds(), grounds.rules(),
                new Hands(checker(), asChecker, second, givenAt));
    }

    public UUID id() {
        return id;
    }

    public boolean resolves() {
        return grounds.verdict().resolves();
    }

    /** Says whether it still holds for a text by these authors: nobody rules on what they wrote, and a waiver ends. */
    boolean holds(List<PersonId> authors, Instant now) {
        return isDispute() || !isExpired(now) && checkers().stream().noneMatch(authors::contains);
    }

    public boolean isDispute() {
        return grounds.verdict() == Verdict.DISPUTED;
    }

    public boolean isWaiver() {
        return grounds.waivedUntil() != null;
    }

    /** Returns when it expires; null if it does not. */
    public Instant waivedUntil() {
        return grounds.waivedUntil();
    }

    /** Says whether it was a waiver that holds no longer. */
    public boolean isExpired(Instant now) {
        return grounds.isExpired(now);
    }

    /** Says whether it names a passage of some evidence. */
    boolean restsOnPassage() {
        return grounds.passageStart() != null;
    }

    /** Says whether it rests on evidence of another day or occasion than the story says. */
    public boolean isOfAnother(Said said) {
        Evidence evidence = grounds.evidence();
        return evidence != null && restsOnPassage() && resolves()
                && Boolean.FALSE.equals(said.agrees(evidence.saidOn(), evidence.occasion().event()));
    }

    /** Returns what it rests on. */
    public Footing footing() {
        return grounds.footing();
    }

    public Instant givenAt() {
        return givenAt;
    }

    public QuotationId quotation() {
        return new QuotationId(quotation);
    }

    public UUID check() {
        return check;
    }

    public PersonId checker() {
        return new PersonId(checker);
    }

    /** Returns who answers for it as a checker of this revision. */
    public List<PersonId> checkers() {
        return Stream.of(part == null ? null : checker, secondPerson).filter(person -> person != null)
                .map(PersonId::new).toList();
    }

    public Ruling ruling() {
        PersonId second = secondPerson == null ? null : new PersonId(secondPerson);
        Evidence evidence = grounds.evidence();
        return new Ruling(grounds.verdict(), grounds.source(), evidence == null ? null : evidence.kind(),
                evidence == null ? null : evidence.saidOn(), grounds.passage(), grounds.note(),
                grounds.rules().toString(), checker(), givenAt, evidence == null ? null : evidence.id(),
                grounds.place(), second, grounds.translator(), grounds.waivedUntil(), grounds.accusation(),
                grounds.sourceKind(), grounds.steps());
    }
}
