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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.factcheck.verdict.Translations;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A waiver or a translation that one checker proposes. It waits until another one confirms or declines it, or until a
 * ruling or another proposal takes its place; it is settled once. It follows its quotation into the next revision like
 * a verdict does.
 */
@ModuleInternal
@Entity
@Table(name = "proposal")
public class ProposedRuling {

    /** Where it is. */
    enum State {
        WAITING, CONFIRMED, DECLINED, REPLACED
    }

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

    private UUID proposer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartInCheck.Part part;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private UUID settledBy;

    private Instant settledAt;

    private String settledNote;

    @Version
    private int version;

    protected ProposedRuling() {
    }

    public ProposedRuling(UUID check, QuotationId quotation, Grounds grounds, HouseRules rules,
            GivenRuling.Hands hands) {
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
        this.proposer = hands.checker().value();
        this.part = PartInCheck.Part.CHECKER;
        this.proposedAt = hands.at();
        this.state = State.WAITING;
        this.settledNote = "";
    }

    /**
     * Makes a ruling of it.
     *
     * @param reads whether the second person says that they read the language of the original, and have compared it
     * @throws Refusal if it is settled already, the second person is the first one, or the waiver has expired
     *                 meanwhile; at {@code reads} if nobody says that they have read the original of a translation
     */
    public GivenRuling confirm(PersonId second, boolean reads, Instant now) {
        requireWaiting();
        if (second.value().equals(proposer)) {
            throw Refusal.because("You proposed this yourself. A second person has to confirm it.");
        }
        if (waivedUntil != null && !waivedUntil.isAfter(now)) {
            throw Refusal.because("This waiver would have expired already. Propose another one.");
        }
        Translated how = Translations.read(translated);
        new Problems().require(how == null || reads, "reads", "Only who reads "
                + (how == null ? "it" : Translations.name(how.language()))
                + " can confirm this translation. Compare it with the original and say so, or leave it to somebody who does.")
                .refuseIfAny();
        settle(State.CONFIRMED, second, "", now);
        return new GivenRuling(check, new QuotationId(quotation), grounds(), rules(),
                new GivenRuling.Hands(proposer(), true, second, now));
    }

    /** Lets it drop; its proposer may do that as well. */
    public void decline(PersonId by, String why, Instant now) {
        requireWaiting();
        settle(State.DECLINED, by, why, now);
    }

    /** Something else takes its place. */
    void replace(PersonId by, Instant now) {
        settle(State.REPLACED, by, "", now);
    }

    /**
     * Returns the same proposal for the same quotation of a newer revision, where it waits for its second person as
     * before; this one makes way for it.
     *
     * @param by  who submitted the newer revision
     */
    ProposedRuling carriedTo(UUID newerCheck, QuotationId sameQuotation, PersonId by, Instant now) {
        replace(by, now);
        return new ProposedRuling(newerCheck, sameQuotation, grounds(), rules(),
                GivenRuling.Hands.of(proposer(), proposedAt));
    }

    /**
     * Says whether it can still be confirmed in a text by these authors: nobody rules on what they wrote, and a waiver
     * ends.
     */
    boolean holds(List<PersonId> authors, Instant now) {
        return !authors.contains(proposer()) && (waivedUntil == null || waivedUntil.isAfter(now));
    }

    private Grounds grounds() {
        return new Grounds(verdict, new Footing(evidence, passageStart, passageEnd, passage, place), note, translator,
                waivedUntil,
                accusation, sourceKind, Translations.read(translated));
    }

    /** Which house rules it was made under; what they let pass does not matter any more. */
    private HouseRules rules() {
        return new HouseRules(houseRules, houseRulesVersion, Set.of(), 0, "");
    }

    PersonId proposer() {
        return new PersonId(proposer);
    }

    Verdict verdict() {
        return verdict;
    }

    private void requireWaiting() {
        if (state != State.WAITING) {
            throw Refusal.because("This proposal was settled meanwhile. Look at the quotation again.");
        }
    }

    private void settle(State how, PersonId by, String why, Instant now) {
        state = how;
        settledBy = by.value();
        settledAt = now;
        settledNote = why;
    }

    QuotationId quotation() {
        return new QuotationId(quotation);
    }

    public Evidence evidence() {
        return evidence;
    }

    boolean belongsTo(RevisionCheck wanted) {
        return check.equals(wanted.id());
    }

    Proposal card() {
        return new Proposal(id, quotation(), verdict, evidence == null ? "" : evidence.name(), passage, note,
                translator,
                waivedUntil, new PersonId(proposer), proposedAt, Translations.read(translated));
    }
}
