package news.verbatim.factcheck.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.HouseRules;
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

    @Embedded
    private KeptGrounds grounds;

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
        this.grounds = KeptGrounds.of(grounds, rules);
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
        if (grounds.isExpired(now)) {
            throw Refusal.because("This waiver would have expired already. Propose another one.");
        }
        Translated how = grounds.steps();
        new Problems().require(how == null || reads, "reads", "Only who reads "
                + (how == null ? "it" : Translations.name(how.language()))
                + " can confirm this translation. Compare it with the original and say so, or leave it to somebody who does.")
                .refuseIfAny();
        settle(State.CONFIRMED, second, "", now);
        return new GivenRuling(check, new QuotationId(quotation), grounds.grounds(), grounds.rules(),
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
        return new ProposedRuling(newerCheck, sameQuotation, grounds.grounds(), grounds.rules(),
                GivenRuling.Hands.of(proposer(), proposedAt));
    }

    /**
     * Says whether it can still be confirmed in a text by these authors: nobody rules on what they wrote, and a waiver
     * ends.
     */
    boolean holds(List<PersonId> authors, Instant now) {
        return !authors.contains(proposer()) && !grounds.isExpired(now);
    }

    PersonId proposer() {
        return new PersonId(proposer);
    }

    Verdict verdict() {
        return grounds.verdict();
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
        return grounds.evidence();
    }

    boolean belongsTo(RevisionCheck wanted) {
        return check.equals(wanted.id());
    }

    Proposal card() {
        return new Proposal(id, quotation(), grounds.verdict(), grounds.source(), grounds.passage(), grounds.note(),
                grounds.translator(), grounds.waivedUntil(), proposer(), proposedAt, grounds.steps());
    }
}
