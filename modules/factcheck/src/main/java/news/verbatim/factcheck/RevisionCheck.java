package news.verbatim.factcheck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.CheckedText;
import news.verbatim.events.Dismissal;
import news.verbatim.events.PersonId;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.RecordJson;
import news.verbatim.events.Refusal;
import news.verbatim.events.Seal;
import news.verbatim.events.StoryId;
import news.verbatim.events.StorySubmitted;
import news.verbatim.events.StoryText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The check of one revision. Open until every quotation has a ruling that resolves it and a checker completes it; open again
 * as soon as one of them does not any more. Two editors can let out what is not complete yet; the check goes on.
 */
@Entity
class RevisionCheck {

    @Id
    private UUID id;

    private UUID story;

    private int revision;

    private String slug;

    private String headline;

    private String desk;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String note;

    private boolean live;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String dismissals;

    private int total;

    private int resolved;

    private Instant submittedAt;

    private UUID completedBy;

    private Instant completedAt;

    /** Null unless editors let it out with open quotations, which are still open. */
    @Embedded
    private LetOut letOut;

    @Version
    private int version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "check_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<QuotationCheck> quotations = new ArrayList<>();

    protected RevisionCheck() {
    }

    RevisionCheck(StorySubmitted submission) {
        this.id = UUID.randomUUID();
        this.story = submission.story().value();
        this.revision = submission.revision();
        this.slug = submission.slug();
        this.headline = submission.text().headline();
        this.desk = submission.text().desk();
        this.state = CheckState.OPEN;
        this.note = "";
        this.content = RecordJson.write(submission.text());
        this.dismissals = RecordJson.write(submission.dismissals());
        this.submittedAt = submission.at();
        submission.quotations().forEach(quotation -> quotations.add(new QuotationCheck(quotations.size(), quotation,
                pasted(quotation, submission))));
        count();
    }

    private static String pasted(Quotation quotation, StorySubmitted submission) {
        return submission.pasted().stream().filter(span -> quotation.pieces().stream().anyMatch(piece -> piece.covers(span)))
                .map(submission.text()::at).collect(Collectors.joining(" … "));
    }

    /**
     * Puts a ruling on a quotation.
     *
     * @return whether others have to be told that the check is not complete any more
     * @throws Refusal if the check is closed, or the story is public and the ruling is no dispute
     */
    boolean rule(GivenRuling ruling) {
        QuotationCheck quotation = quotation(ruling.quotation());
        requireOpenTo(ruling.isDispute());
        if (live && quotation.resolved() && !ruling.isDispute()) {
            throw tooLate();
        }
        quotation.stand(ruling);
        return reopenIfComplete();
    }

    /**
     * Refuses what comes too late.
     *
     * @throws Refusal if the check is closed, or the story is public, with nothing open in it, and this is no dispute
     */
    void requireOpenTo(boolean dispute) {
        if (state == CheckState.CLOSED) {
            throw Refusal.because("Revision " + revision + " is not on its way any more. There is nothing to check in it.");
        }
        if (live && !dispute && letOut == null) {
            throw tooLate();
        }
    }

    private static Refusal tooLate() {
        return Refusal.because("This story is public with the rulings that it has. You can still dispute a quotation.");
    }

    /**
     * Lets the ruling that stands on a quotation count no longer.
     *
     * @return whether others have to be told that the check is not complete any more
     */
    boolean fallBack(QuotationId quotation, String reason) {
        quotation(quotation).goStale(reason);
        return reopenIfComplete();
    }

    private boolean reopenIfComplete() {
        count();
        boolean counted = state == CheckState.COMPLETE || letOut != null;
        if (state == CheckState.COMPLETE) {
            state = CheckState.REOPENED;
            completedBy = null;
            completedAt = null;
        }
        if (!live) {
            letOut = null;
        }
        return counted && !live;
    }

    /**
     * Is let out although quotations in it are open, under the seal of exactly this text.
     *
     * @throws Refusal if it is not on its way any more, or something has moved in it
     */
    void letOut(CheckedText content) {
        if (!isOnItsWay() || !content.under(null).equals(checkedText())) {
            throw Refusal.because("A word or a verdict has changed in the meantime. Open the story again.");
        }
        letOut = LetOut.of(content);
    }

    boolean isOnItsWay() {
        return state != CheckState.CLOSED && !live;
    }

    /**
     * Refuses to rule over somebody else's dispute without a word about it.
     *
     * @throws Refusal at {@code note}
     */
    void requireDisputeAnswered(QuotationId quotation, PersonId checker, String note) {
        GivenRuling standing = quotation(quotation).standing();
        boolean somebodyElses = standing != null && standing.isDispute() && !standing.checker().equals(checker);
        if (somebodyElses && (note == null || note.isBlank())) {
            throw Refusal.at("note", "Somebody disputes this quotation: “" + standing.ruling().note()
                    + "” Say in the note how that was settled.");
        }
    }

    /**
     * Completes the check.
     *
     * @throws Refusal if a quotation is unresolved, or the check is complete or closed already
     */
    void complete(PersonId checker, Instant now) {
        if (state == CheckState.COMPLETE || state == CheckState.CLOSED) {
            throw Refusal.because(state == CheckState.COMPLETE ? "This check is complete already."
                    : "Revision " + revision + " is not on its way any more.");
        }
        if (quotations.stream().anyMatch(quotation -> quotation.isExpired(now))) {
            throw Refusal.because("A waiver has expired. That quotation is open again.");
        }
        if (resolved < total) {
            int open = total - resolved;
            throw Refusal.because((open == 1 ? "One quotation is" : open + " quotations are")
                    + " not resolved yet. The check is complete when all " + total + " are.");
        }
        state = CheckState.COMPLETE;
        letOut = null;
        note = "";
        completedBy = checker.value();
        completedAt = now;
    }

    /**
     * Takes over what still stands of the check of an older revision, ruling by ruling; what does not follow is stale here. A
     * dispute always follows: who made it need not be a checker.
     */
    List<GivenRuling> carryOver(RevisionCheck older, List<PersonId> authors, Instant now) {
        List<GivenRuling> carried = new ArrayList<>();
        Descent descent = new Descent(older.quotations, quotations);
        for (QuotationCheck quotation : quotations) {
            GivenRuling ruling = descent.rulingOn(quotation);
            if (ruling != null && ruling.holds(authors, now)) {
                boolean asChecker = !authors.contains(ruling.checker()) && ruling.checkers().contains(ruling.checker());
                GivenRuling copy = ruling.carriedTo(id, quotation.quotationId(), asChecker);
                quotation.stand(copy);
                carried.add(copy);
            } else {
                descent.leaveStale(quotation, ruling != null);
            }
        }
        count();
        return carried;
    }

    /** Says whether the older check was complete and this one leaves nothing that a checker has not seen. */
    boolean needsNobodyAfter(RevisionCheck older) {
        return older.completedBy != null && older.resolved == older.total && resolved == total
                && DismissedMarks.of(older.checkedText()).equals(DismissedMarks.of(checkedText()));
    }

    void close(String why) {
        state = CheckState.CLOSED;
        letOut = null;
        note = why;
    }

    void published() {
        live = true;
    }

    /** A newer revision is public in its place. */
    void takenDown(String why) {
        live = false;
        close(why);
    }

    boolean isLive() {
        return live;
    }

    /** Says whether it is this ruling that stands on its quotation. */
    boolean standsOn(GivenRuling ruling) {
        GivenRuling standing = quotation(ruling.quotation()).standing();
        return standing != null && standing.id().equals(ruling.id());
    }

    boolean isClosed() {
        return state == CheckState.CLOSED;
    }

    /** Returns why the revision may not go live under the seal; null if it may. */
    String objection(Seal seal, Instant now) {
        if (quotations.stream().anyMatch(quotation -> quotation.isExpired(now))) {
            return "A waiver has expired.";
        }
        if (letOut != null && letOut.covers(seal, now)) {
            return null;
        }
        long open = quotations.stream().filter(quotation -> !quotation.resolved()).count();
        if (open > 0) {
            return (open == 1 ? "One quotation is" : open + " quotations are") + " not resolved.";
        }
        return state == CheckState.COMPLETE ? null : "Its check is not complete.";
    }

    QuotationCheck quotation(QuotationId wanted) {
        return quotations.stream().filter(quotation -> quotation.quotationId().equals(wanted)).findFirst()
                .orElseThrow(() -> Refusal.because("This quotation is not part of revision " + revision + "."));
    }

    List<QuotationCheck> quotations() {
        return quotations;
    }

    /** Returns the day on which it was submitted, in UTC. */
    LocalDate submittedOn() {
        return LocalDate.ofInstant(submittedAt, ZoneOffset.UTC);
    }

    List<QuotationStatus> statuses() {
        return quotations.stream().map(QuotationCheck::status).toList();
    }

    CheckedText checkedText() {
        return new CheckedText(new StoryId(story), revision, slug, text(),
                quotations.stream().map(QuotationCheck::checked).toList(), dismissals());
    }

    private void count() {
        total = quotations.size();
        resolved = (int) quotations.stream().filter(QuotationCheck::resolved).count();
    }

    private StoryText text() {
        return RecordJson.read(content, StoryText.class);
    }

    private List<Dismissal> dismissals() {
        return RecordJson.readList(dismissals, Dismissal.class);
    }

    UUID id() {
        return id;
    }

    StoryId story() {
        return new StoryId(story);
    }

    int revision() {
        return revision;
    }

    String desk() {
        return desk;
    }

    String language() {
        return text().language();
    }

    PersonId completedBy() {
        return completedBy == null ? null : new PersonId(completedBy);
    }

    CheckCard card() {
        return new CheckCard(story, revision, headline, desk, state, note, live && letOut == null, total, resolved, submittedAt);
    }
}
