package news.verbatim.factcheck.check;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.factcheck.verdict.Translations;
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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence")
    private Evidence evidence;

    private Integer passageStart;

    private Integer passageEnd;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String passage;

    private String place;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String note;

    private String translator;

    private String translated;

    private Instant waivedUntil;

    private boolean accusation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SourceKind sourceKind;

    private String houseRules;

    private int houseRulesVersion;

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
        this.verdict = grounds.verdict();
        this.evidence = grounds.footing().evidence();
        this.passageStart = grounds.footing().start();
        this.passageEnd = grounds.footing().end();
        this.passage = grounds.footing().passage();
        this.place = grounds.footing().place();
        this.note = grounds.note();
        this.translator = grounds.translator();
        this.translated = Translations.kept(grounds.translated());
        this.waivedUntil = grounds.until();
        this.accusation = grounds.accusation();
        this.sourceKind = grounds.source();
        this.houseRules = rules.name();
        this.houseRulesVersion = rules.version();
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
        Grounds grounds = new Grounds(verdict, footing(), note, translator, waivedUntil, accusation, sourceKind,
                Translations.read(translated));
        PersonId second = secondPerson == null ? null : new PersonId(secondPerson);
        return new GivenRuling(newerCheck, sameQuotation, grounds, rules(),
                new Hands(checker(), asChecker, second, givenAt));
    }

    public UUID id() {
        return id;
    }

    public boolean resolves() {
        return verdict.resolves();
    }

    /** Says whether it still holds for a text by these authors: nobody rules on what they wrote, and a waiver ends. */
    boolean holds(List<PersonId> authors, Instant now) {
        return isDispute() || !isExpired(now) && checkers().stream().noneMatch(authors::contains);
    }

    public boolean isDispute() {
        return verdict == Verdict.DISPUTED;
    }

    public boolean isWaiver() {
        return waivedUntil != null;
    }

    /** Returns when it expires; null if it does not. */
    public Instant waivedUntil() {
        return waivedUntil;
    }

    /** Says whether it was a waiver that holds no longer. */
    public boolean isExpired(Instant now) {
        return waivedUntil != null && !waivedUntil.isAfter(now);
    }

    /** Says whether it names a passage of some evidence. */
    boolean restsOnPassage() {
        return passageStart != null;
    }

    /** Says whether it rests on evidence of another day or occasion than the story says. */
    public boolean isOfAnother(Said said) {
        return evidence != null && restsOnPassage() && resolves()
                && Boolean.FALSE.equals(said.agrees(evidence.saidOn(), evidence.occasion().event()));
    }

    /** Returns what it rests on. */
    public Footing footing() {
        return new Footing(evidence, passageStart, passageEnd, passage, place);
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

    /** Which house rules it was given under; what they let pass does not matter any more. */
    private HouseRules rules() {
        return new HouseRules(houseRules, houseRulesVersion, Set.of(), 0, "");
    }

    public Ruling ruling() {
        PersonId second = secondPerson == null ? null : new PersonId(secondPerson);
        String source = evidence == null ? "" : evidence.name();
        return new Ruling(verdict, source, evidence == null ? null : evidence.kind(),
                evidence == null ? null : evidence.saidOn(),
                passage, note, rules().toString(), checker(), givenAt, evidence == null ? null : evidence.id(), place,
                second,
                translator, waivedUntil, accusation, sourceKind, Translations.read(translated));
    }
}
