package news.verbatim.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.CheckCompleted;
import news.verbatim.events.CheckedText;
import news.verbatim.events.PersonId;
import news.verbatim.events.RecordJson;
import news.verbatim.events.Refusal;
import news.verbatim.events.Seal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A checked revision before the editors. It waits, an editor claims it for a while, and approves it or sends it back. Whatever
 * happens to its words or verdicts afterwards revokes the approval; checked again, it waits again.
 */
@Entity
class Review {

    /** How long a claim keeps other editors away. */
    static final Duration CLAIM = Duration.ofMinutes(20);

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

    private UUID claimedBy;

    private Instant claimedUntil;

    private UUID decidedBy;

    private Instant decidedAt;

    @Version
    private int version;

    protected Review() {
    }

    Review(CheckCompleted fact) {
        this.id = UUID.randomUUID();
        this.story = fact.story().value();
        this.revision = fact.content().revision();
        this.headline = fact.content().text().headline();
        this.desk = fact.content().text().desk();
        waitFor(fact.content(), fact.at());
    }

    /** Waits for an editor with what has been checked. */
    void waitFor(CheckedText checked, Instant now) {
        content = RecordJson.write(checked);
        quotations = checked.quotations().size();
        unresolved = checked.unresolved();
        checkedAt = now;
        state = ReviewState.WAITING;
        note = "";
        decidedBy = null;
        decidedAt = null;
        letGo();
    }

    /**
     * Claims the review, or claims it for longer.
     *
     * @throws Refusal if another editor has it
     */
    void claim(PersonId editor, Instant now) {
        requireOpen();
        if (isClaimedByOther(editor, now)) {
            throw Refusal.because("Another editor is reading this story right now. Their claim ends by itself.");
        }
        state = ReviewState.CLAIMED;
        claimedBy = editor.value();
        claimedUntil = now.plus(CLAIM);
    }

    /**
     * Approves exactly what the editor has seen.
     *
     * @param seen the seal of what was on the screen
     * @throws Refusal if anything has moved since, a quotation is unresolved, or another editor has the review
     */
    void approve(PersonId editor, Seal seen, Instant now) {
        requireOpen();
        requireNotClaimedByOther(editor, now);
        if (!content().seal().equals(seen)) {
            throw Refusal.because("What you saw is not what is here now: a word or a verdict has changed since you opened "
                    + "the story. Look at it again.");
        }
        if (unresolved > 0) {
            throw Refusal.because((unresolved == 1 ? "One quotation is" : unresolved + " quotations are")
                    + " not resolved. Nothing is approved with an open quotation.");
        }
        decide(ReviewState.APPROVED, "", editor, now);
    }

    /** Sends the revision back to its author. */
    void requestChanges(PersonId editor, String reason, Instant now) {
        requireOpen();
        requireNotClaimedByOther(editor, now);
        decide(ReviewState.RETURNED, reason, editor, now);
    }

    /** Gives up what was decided, because it does not stand any more. */
    void revoke(String why) {
        if (state != ReviewState.RETURNED) {
            state = ReviewState.REVOKED;
            note = why;
            letGo();
        }
    }

    /** Waits again after the clock refused an approved story, with what it said. */
    void refusedByTheClock(String reasons) {
        if (state == ReviewState.APPROVED) {
            state = ReviewState.WAITING;
            note = reasons;
            letGo();
        }
    }

    /** Returns why the revision may not go live under the seal; null if it may. */
    String objection(Seal seal) {
        if (state != ReviewState.APPROVED) {
            return "No editor's approval stands.";
        }
        return content().seal().equals(seal) ? null : "Its seal is not the one that was approved.";
    }

    CheckedText content() {
        return RecordJson.read(content, CheckedText.class);
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    ReviewCard card() {
        return new ReviewCard(story, revision, headline, desk, state, note, quotations, checkedAt, claimedBy, claimedUntil,
                decidedBy, decidedAt);
    }

    private void decide(ReviewState decision, String reason, PersonId editor, Instant now) {
        state = decision;
        note = reason;
        decidedBy = editor.value();
        decidedAt = now;
        letGo();
    }

    private void letGo() {
        claimedBy = null;
        claimedUntil = null;
    }

    private void requireOpen() {
        switch (state) {
            case APPROVED -> throw Refusal.because("Another editor has approved this revision in the meantime.");
            case RETURNED -> throw Refusal.because("This revision was sent back to its author in the meantime.");
            case REVOKED -> throw Refusal.because("This revision is not before the editors any more. " + note);
            case WAITING, CLAIMED -> { }
        }
    }

    private void requireNotClaimedByOther(PersonId editor, Instant now) {
        if (isClaimedByOther(editor, now)) {
            throw Refusal.because("Another editor is reading this story right now. Nothing was decided.");
        }
    }

    private boolean isClaimedByOther(PersonId editor, Instant now) {
        return claimedBy != null && !claimedBy.equals(editor.value()) && now.isBefore(claimedUntil);
    }
}
