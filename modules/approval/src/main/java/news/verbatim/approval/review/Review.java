package news.verbatim.approval.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.approval.risk.Risk;
import news.verbatim.approval.steps.Signing;
import news.verbatim.approval.steps.Steps;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A checked revision before the editors. It waits, somebody claims it for a while, and approves it or sends it back;
 * where a desk asks several people, it waits for the next of them. Approved, it can be held and released. Whatever
 * happens to its words or verdicts revokes what was signed; checked again, it waits again.
 */
@ModuleInternal
@Entity
public class Review {

    /** By when a story should be opened that nobody needs at a certain time. */
    private static final Duration PATIENCE = Duration.ofHours(4);

    @Id
    private UUID id;

    private UUID story;

    private int revision;

    private String headline;

    private String desk;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String note;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private int quotations;

    private int unresolved;

    private Instant checkedAt;

    /** Null if nobody is reading it. */
    @Embedded
    private ReviewClaim claim;

    private UUID decidedBy;

    private Instant decidedAt;

    private boolean waiting;

    private Instant openBy;

    private Instant deadline;

    @Embedded
    private Risk risk;

    @Embedded
    private Signing signing;

    private boolean live;

    @Embedded
    private LetOutQuotations letOut;

    /** Null if there never was one. */
    @Embedded
    private Embargo embargo;

    @Version
    private int version;

    protected Review() {
    }

    Review(CheckedText content, Steps steps) {
        this.id = UUID.randomUUID();
        this.story = content.story().value();
        this.revision = content.revision();
        this.headline = content.text().headline();
        this.desk = content.text().desk();
        this.signing = Signing.with(steps);
    }

    /** Waits for an editor with what has been checked, however often it was disputed before. */
    public void waitFor(CheckedText checked, int disputes, Instant now) {
        if (state == ReviewState.KILLED) {
            return;
        }
        take(checked, disputes, now);
        waitAnew("");
    }

    /**
     * Is wanted by an editor although quotations in it are open.
     *
     * @throws Refusal if none is, one is disputed, or it is decided
     */
    public void propose(CheckedText open, int disputes, Instant now) {
        if (!mayBeProposed()) {
            throw Refusal
                    .because("This revision is before the editors already, or decided. There is nothing to let out.");
        }
        if (open.unresolved() == 0 || open.isDisputed()) {
            throw Refusal.because(
                    open.isDisputed() ? "A quotation in it is disputed. Nobody can let that out: change the text."
                            : "No quotation in it is open. Its checkers have only to complete the check.");
        }
        take(open, disputes, now);
        signing = signing.anew(risk);
        go(ReviewState.PROPOSED, "");
    }

    /**
     * Says whether its check is not complete yet: what was let out and is held because that time is over can be
     * proposed again.
     */
    private boolean mayBeProposed() {
        return state == null || switch (state) {
            case PROPOSED, REVOKED -> true;
            case HELD -> letOut != null && letOut.quotations() > 0 && !live;
            case WAITING, CLAIMED, APPROVED, RETURNED, KILLED -> false;
        };
    }

    /** Waits for an editor with open quotations that two of them answer for. */
    public void waitUnder(Glass confirmed, CheckedText open, int disputes, Instant now) {
        if (state != ReviewState.PROPOSED) {
            throw Refusal.because("This was settled in the meantime. Look at the story again.");
        }
        take(open, disputes, now);
        letOut = LetOutQuotations.under(confirmed, open);
        waitAnew("");
    }

    private void take(CheckedText checked, int disputes, Instant now) {
        content = RecordJson.write(checked);
        quotations = checked.quotations().size();
        unresolved = checked.unresolved();
        letOut = LetOutQuotations.NOTHING;
        checkedAt = now;
        risk = Risk.of(checked, disputes);
    }

    private void waitAnew(String why) {
        signing = signing.anew(risk);
        decidedBy = null;
        decidedAt = null;
        go(ReviewState.WAITING, why);
    }

    /** Has the embargo of the revision before. */
    void inherit(Review before) {
        embargo = before.embargo;
    }

    /**
     * Is under an embargo as whoever signs now says.
     *
     * @param end until when; null for none
     * @param why why the one that stands is to end earlier, if it is
     * @throws Refusal at {@code embargoWhy} if it is, without a reason
     */
    public void embargo(PlannedTime end, String why, PersonId editor, Instant now) {
        if (embargo(now) != null) {
            embargo.refuseEarlier(end, why);
        }
        embargoIs(end, editor);
    }

    /** Is under an embargo as somebody decided after it was approved; null for none. */
    public void embargoIs(PlannedTime end, PersonId editor) {
        if (embargo == null || end == null || !embargo.end().equals(end)) {
            embargo = Embargo.until(end, editor);
        }
    }

    /** Returns until when nobody may read it; null if nothing forbids it any more. */
    PlannedTime embargo(Instant now) {
        return embargo != null && embargo.at().isAfter(now) ? embargo.end() : null;
    }

    /**
     * Returns what those who signed before have said of its time.
     *
     * @param last the last signature in this round; null if nobody has signed
     */
    public StandingTiming timing(Approval last, Instant now) {
        PlannedTime end = embargo(now);
        boolean later = last != null && last.plannedAt().isAfter(now) && !last.planned().equals(end);
        PlannedTime planned = later ? last.planned() : null;
        return new StandingTiming(planned, planned == null ? null : last.approver(), end,
                end == null ? null : new PersonId(embargo.by()), signing.signed());
    }

    /** Is needed at a time; null if at none. */
    public void neededAt(Instant time) {
        deadline = time;
        order();
    }

    /** What is risky wants to be opened earlier, because it takes longer. */
    private void order() {
        openBy = (deadline == null ? checkedAt.plus(PATIENCE) : deadline).minus(risk.patience());
    }

    /**
     * Claims the review, or claims it for longer.
     *
     * @throws Refusal if another editor has it
     */
    public void claim(PersonId editor, Instant now) {
        requireOpen();
        refuseIfClaimed(editor, now);
        claimFor(editor, now);
    }

    /** Claims the review whoever has it, and returns from whom it was taken; null if nobody else had it. */
    public PersonId takeOver(PersonId editor, Instant now) {
        requireOpen();
        PersonId from = claim != null && claim.keepsAway(editor, now) ? new PersonId(claim.by()) : null;
        claimFor(editor, now);
        return from;
    }

    private void claimFor(PersonId editor, Instant now) {
        state = ReviewState.CLAIMED;
        claim = ReviewClaim.of(editor, now);
    }

    /** Gives a claim up before it ends. */
    public void letGo(PersonId editor) {
        if (claim != null && claim.isOf(editor)) {
            go(ReviewState.WAITING, note);
        }
    }

    /**
     * Signs exactly what the editor has seen, and approves it if nobody else has to sign.
     *
     * @param seen the seal of what was on the screen
     * @return whether it is approved now
     * @throws Refusal if anything has moved since, a quotation is unresolved, or another editor has the review
     */
    public boolean approve(PersonId editor, Seal seen, Instant now) {
        requireOpen();
        refuseIfClaimed(editor, now);
        requireSeen(seen);
        if (unresolved > letOut.quotations()) {
            throw Refusal.because((unresolved == 1 ? "One quotation is" : unresolved + " quotations are")
                    + " not resolved. Nothing is approved with an open quotation.");
        }
        signing = signing.sign(risk);
        if (!signing.isDone()) {
            go(ReviewState.WAITING, note);
            return false;
        }
        decide(ReviewState.APPROVED, "", editor, now);
        return true;
    }

    /**
     * Refuses what is not, letter for letter, what an editor has seen.
     *
     * @throws Refusal if it is decided, or anything has moved since
     */
    public void requireSeen(Seal seen) {
        requireOpen();
        if (!Seal.overStored(content).equals(seen)) {
            throw Refusal
                    .because("What you saw is not what is here now: a word or a verdict has changed since you opened "
                            + "the story. Nothing was approved; look at what moved and open it again.");
        }
    }

    /**
     * Says whether nothing in it has to be looked at closer: no risk, nothing let out, nobody's remark or signature.
     */
    public boolean isPlain() {
        return risk.isNone() && unresolved == 0 && letOut.quotations() == 0 && note.isEmpty() && signing.signed() == 0;
    }

    /** Sends the revision back to its author. */
    public void requestChanges(PersonId editor, String reason, Instant now) {
        requireOpen();
        refuseIfClaimed(editor, now);
        decide(ReviewState.RETURNED, reason, editor, now);
    }

    /** Holds an approved revision back. */
    public void hold(String reason) {
        if (state != ReviewState.APPROVED || live) {
            throw Refusal.because(live ? "The story is public. It cannot be held back any more."
                    : "Only what is approved can be held. This revision is not.");
        }
        go(ReviewState.HELD, reason);
    }

    /** Lets a held revision go on as it was approved. */
    public void release() {
        if (live) {
            throw Refusal.because(
                    "Readers had this revision. It comes back to them as the next one, with its quotations resolved.");
        }
        if (state != ReviewState.HELD) {
            throw Refusal.because("Nobody holds this revision any more.");
        }
        go(ReviewState.APPROVED, "");
    }

    /** Decides that the story will not run. */
    public void kill(PersonId editor, String reason, Instant now) {
        if (state == ReviewState.KILLED || state == ReviewState.RETURNED) {
            throw Refusal.because(state == ReviewState.KILLED ? "This story was killed already."
                    : "This revision was sent back to its author.");
        }
        decide(ReviewState.KILLED, reason, editor, now);
    }

    /** Gives up what was decided, because it does not stand any more. */
    public void revoke(String why) {
        if (state != ReviewState.RETURNED && state != ReviewState.KILLED) {
            go(ReviewState.REVOKED, why);
        }
    }

    /**
     * The time is over for which its open quotations were let out.
     *
     * @return whether it has to be stopped, because it was approved
     */
    public boolean expire(String why) {
        boolean approved = state == ReviewState.APPROVED || state == ReviewState.HELD;
        if (approved) {
            go(ReviewState.HELD, why);
        } else {
            revoke(why);
        }
        return approved;
    }

    /** Waits again after the clock refused an approved story, with what it said. */
    public void refusedByTheClock(String reasons) {
        if (state == ReviewState.APPROVED) {
            waitAnew(reasons);
        }
    }

    /** Waits again, held or not, when readers lose the edition that it was approved to follow, with what they read. */
    public void takenFromReaders(String note) {
        if (!live && (state == ReviewState.APPROVED || state == ReviewState.HELD)) {
            waitAnew("The story was taken from its readers: " + note);
        }
    }

    /** Says whether no quotation in it is open. */
    public boolean isResolved() {
        return unresolved == 0;
    }

    public void published() {
        live = true;
    }

    public boolean isLive() {
        return live;
    }

    /** Returns why the revision may not go live under the seal; null if it may. */
    public String objection(Seal seal) {
        if (state == ReviewState.HELD || state == ReviewState.KILLED) {
            return "An editor " + (state == ReviewState.HELD ? "holds" : "killed") + " it: " + note;
        }
        if (state != ReviewState.APPROVED) {
            return "No editor's approval stands.";
        }
        return Seal.overStored(content).equals(seal) ? null : "Its seal is not the one that was approved.";
    }

    public CheckedText content() {
        return RecordJson.read(content, CheckedText.class);
    }

    Presented presented() {
        return new Presented(id, Seal.overStored(content), content, checkedAt);
    }

    public UUID id() {
        return id;
    }

    public StoryId story() {
        return new StoryId(story);
    }

    public int revision() {
        return revision;
    }

    public Signing signing() {
        return signing;
    }

    public ReviewCard card() {
        return new ReviewCard(story, revision, headline, desk, state, note, quotations, checkedAt,
                claim == null ? null : claim.by(), claim == null ? null : claim.until(), decidedBy, decidedAt, openBy,
                deadline,
                risk, signing.turn(), id);
    }

    private void decide(ReviewState decision, String reason, PersonId editor, Instant now) {
        go(decision, reason);
        decidedBy = editor.value();
        decidedAt = now;
    }

    private void go(ReviewState next, String why) {
        state = next;
        waiting = next.waits();
        note = why;
        claim = null;
        order();
    }

    private void requireOpen() {
        state.requireOpen(note);
    }

    private void refuseIfClaimed(PersonId editor, Instant now) {
        if (claim != null) {
            claim.refuse(editor, now);
        }
    }
}
