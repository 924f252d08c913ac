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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Refusal;
import news.verbatim.events.SourceKind;
import news.verbatim.events.Verdict;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A waiver or a translation that one checker proposes. It waits until another one confirms or declines it, or until a ruling or
 * another proposal takes its place; it is settled once.
 */
@Entity
@Table(name = "proposal")
class ProposedRuling {

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
    private Hand.Part part;

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

    ProposedRuling(UUID check, QuotationId quotation, Grounds grounds, HouseRules rules, GivenRuling.Hands hands) {
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
        this.waivedUntil = grounds.until();
        this.accusation = grounds.accusation();
        this.sourceKind = grounds.source();
        this.houseRules = rules.name();
        this.houseRulesVersion = rules.version();
        this.proposer = hands.checker().value();
        this.part = Hand.Part.CHECKER;
        this.proposedAt = hands.at();
        this.state = State.WAITING;
        this.settledNote = "";
    }

    /**
     * Makes a ruling of it.
     *
     * @throws Refusal if it is settled already, the second person is the first one, or the waiver has expired meanwhile
     */
    GivenRuling confirm(PersonId second, Instant now) {
        requireWaiting();
        if (second.value().equals(proposer)) {
            throw Refusal.because("You proposed this yourself. A second person has to confirm it.");
        }
        if (waivedUntil != null && !waivedUntil.isAfter(now)) {
            throw Refusal.at("until", "This waiver would have expired already. Propose another one.");
        }
        settle(State.CONFIRMED, second, "", now);
        Grounds grounds = new Grounds(verdict, new Footing(evidence, passageStart, passageEnd, passage, place), note, translator,
                waivedUntil, accusation, sourceKind);
        return new GivenRuling(check, new QuotationId(quotation), grounds,
                new HouseRules(houseRules, houseRulesVersion, Set.of(), 0, ""),
                new GivenRuling.Hands(new PersonId(proposer), true, second, now));
    }

    /** Lets it drop; its proposer may do that as well. */
    void decline(PersonId by, String why, Instant now) {
        requireWaiting();
        settle(State.DECLINED, by, why, now);
    }

    /** Something else takes its place. */
    void replace(PersonId by, Instant now) {
        settle(State.REPLACED, by, "", now);
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

    Evidence evidence() {
        return evidence;
    }

    boolean belongsTo(RevisionCheck wanted) {
        return check.equals(wanted.id());
    }

    Proposal card() {
        return new Proposal(id, quotation(), verdict, evidence == null ? "" : evidence.name(), passage, note, translator,
                waivedUntil, new PersonId(proposer), proposedAt);
    }
}
