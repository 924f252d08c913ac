package news.verbatim.factcheck.check;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.StoryText;
import news.verbatim.factcheck.claims.ClaimedOccasion;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.claims.CorrectedOccasion;
import news.verbatim.factcheck.claims.OccasionForm;
import news.verbatim.quotes.Said;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The check of one revision. Open until every quotation has a ruling that resolves it and a checker completes it; open
 * again as soon as one of them does not any more. Two editors can let out what is not complete yet; the check goes on.
 */
@ModuleInternal
@Entity
public class RevisionCheck {

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

    private LocalDate ownDay;

    private UUID completedBy;

    private Instant completedAt;

    private UUID sentBackBy;

    private Instant sentBackAt;

    /** Who sent the revision before back, which is why there is this one; null if nobody did. */
    private UUID cameBackTo;

    /** Null unless editors let it out with open quotations, which are still open. */
    @Embedded
    private LetOutText letOut;

    @Version
    private int version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "check_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<QuotationCheck> quotations = new ArrayList<>();

    protected RevisionCheck() {
    }

    /**
     * Begins the check of what was submitted.
     *
     * @param ownDay the day that it was then at the story's desk
     */
    public RevisionCheck(StorySubmitted submission, LocalDate ownDay) {
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
        this.ownDay = ownDay;
        submission.quotations().forEach(quotation -> quotations.add(new QuotationCheck(quotations.size(), quotation,
                pasted(quotation, submission))));
        submission.answers().forEach(answer -> quotation(answer.quotation()).answered(answer));
        count();
    }

    private static String pasted(Quotation quotation, StorySubmitted submission) {
        return submission.pasted().stream()
                .filter(span -> quotation.pieces().stream().anyMatch(piece -> piece.covers(span)))
                .map(submission.text()::at).collect(Collectors.joining(" … "));
    }

    /**
     * Puts a ruling on a quotation.
     *
     * @return whether others have to be told that the check is not complete any more
     * @throws Refusal if the check is closed, or the story is public and the ruling is no dispute
     */
    public boolean rule(GivenRuling ruling) {
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
    public void requireOpenTo(boolean dispute) {
        if (state == CheckState.CLOSED) {
            throw Refusal
                    .because("Revision " + revision + " is not on its way any more. There is nothing to check in it.");
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
    public boolean fallBack(QuotationId quotation, String reason) {
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
    public void letOut(CheckedText content) {
        if (!isOnItsWay() || !content.under(null).equals(checkedText())) {
            throw Refusal.because("A word or a verdict has changed in the meantime. Open the story again.");
        }
        letOut = LetOutText.of(content);
    }

    /** Says whether readers have it with quotations that editors let out open. */
    public boolean isOwed() {
        return live && letOut != null;
    }

    public boolean isOnItsWay() {
        return state != CheckState.CLOSED && !live;
    }

    /**
     * Refuses to rule over somebody else's dispute without a word about it.
     *
     * @throws Refusal at {@code note}
     */
    public void requireDisputeAnswered(QuotationId quotation, PersonId checker, String note) {
        GivenRuling standing = quotation(quotation).standing();
        boolean somebodyElses = standing != null && standing.isDispute() && !standing.checker().equals(checker);
        if (somebodyElses && (note == null || note.isBlank())) {
            throw Refusal.at("note", "Somebody disputes this quotation: " + Quoted.of(standing.ruling().note())
                    + " Say in the note how that was settled.");
        }
    }

    /**
     * Completes the check.
     *
     * @throws Refusal if a quotation is unresolved, or the check is complete or closed already
     */
    public void complete(PersonId checker, Instant now) {
        if (state == CheckState.COMPLETE || state == CheckState.CLOSED) {
            throw Refusal.because(state == CheckState.COMPLETE ? "This check is complete already."
                    : "Revision " + revision + " is not on its way any more.");
        }
        for (QuotationCheck quotation : quotations) {
            if (quotation.isExpired(now)) {
                throw Refusal.over(quotation.quotationId(), "A waiver has expired. That quotation is open again.");
            }
        }
        if (resolved < total) {
            int open = total - resolved;
            throw Refusal.over(firstOpen(), (open == 1 ? "One quotation is" : open + " quotations are")
                    + " not resolved yet. The check is complete when every one is.");
        }
        state = CheckState.COMPLETE;
        letOut = null;
        note = "";
        completedBy = checker.value();
        completedAt = now;
    }

    private QuotationId firstOpen() {
        return quotations.stream().filter(quotation -> !quotation.resolved()).findFirst()
                .map(QuotationCheck::quotationId).orElse(null);
    }

    /**
     * Goes back to its authors because a verdict stops it; nothing is checked in this revision any more.
     *
     * @throws Refusal if no verdict stops it, it is public, two editors let it out, or it is not on its way any more
     */
    public void sendBack(PersonId checker, Instant now) {
        requireOpenTo(true);
        if (live) {
            throw Refusal.because(
                    "This story is public. What is disputed in it is urgent for its desk already; its author takes it up"
                            + " again to correct it.");
        }
        if (letOut != null && letOut.until().isAfter(now)) {
            throw Refusal.because(
                    "Two editors let this story out with what is open in it. Dispute what is wrong: that stops it, and"
                            + " then it can be sent back.");
        }
        if (quotations.stream().noneMatch(quotation -> quotation.checked().stops())) {
            throw Refusal.because(
                    "Nothing stops this story. Dispute what is wrong in it (D), or say what cannot be verified (U);"
                            + " then it can be sent back.");
        }
        close("A checker sent it back to its authors.");
        sentBackBy = checker.value();
        sentBackAt = now;
    }

    /** Returns who sent it back; null if nobody did. */
    PersonId sentBackBy() {
        return sentBackBy == null ? null : new PersonId(sentBackBy);
    }

    /**
     * Takes over what still stands of the check of an older revision, ruling by ruling; what does not follow is stale
     * here. A dispute always follows: who made it need not be a checker.
     */
    public List<GivenRuling> carryOver(RevisionCheck older, List<PersonId> authors, Instant now) {
        cameBackTo = older.sentBackBy == null && older.completedBy == null ? older.cameBackTo : older.sentBackBy;
        List<GivenRuling> carried = new ArrayList<>();
        Descent descent = new Descent(older.quotations, quotations);
        Claims then = older.claims();
        Claims story = claims();
        quotations.forEach(
                quotation -> descent.carryCorrection(quotation, () -> words(story.read(quotation.quotation()))));
        Claims claims = claims();
        for (QuotationCheck quotation : quotations) {
            GivenRuling ruling = descent.rulingOn(quotation);
            if (ruling != null && descent.saysAnotherDay(quotation, then, claims)) {
                quotation.goStale(ruling,
                        "The story says another day or occasion for it than before, and the evidence is not of that "
                                + "one.");
            } else if (ruling != null && ruling.holds(authors, now)) {
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

    /** Returns the quotation that says just what that one of an older revision said; nothing if none does. */
    Optional<QuotationCheck> heirOf(QuotationId olderQuotation, RevisionCheck older) {
        return Optional.ofNullable(new Descent(older.quotations, quotations).heirOf(olderQuotation));
    }

    /** Says whether the older check was complete and this one leaves nothing that a checker has not seen. */
    public boolean needsNobodyAfter(RevisionCheck older) {
        return older.completedBy != null && older.resolved == older.total && resolved == total
                && DismissedMarks.of(older.checkedText()).equals(DismissedMarks.of(checkedText()));
    }

    public void close(String why) {
        state = CheckState.CLOSED;
        letOut = null;
        note = why;
    }

    public void published() {
        live = true;
    }

    /** Readers have it no longer: a newer revision is in its place, or nothing. */
    public void takenDown(String why) {
        live = false;
        close(why);
    }

    public boolean isLive() {
        return live;
    }

    /** Says whether it is this ruling that stands on its quotation. */
    public boolean standsOn(GivenRuling ruling) {
        GivenRuling standing = quotation(ruling.quotation()).standing();
        return standing != null && standing.id().equals(ruling.id());
    }

    public boolean isClosed() {
        return state == CheckState.CLOSED;
    }

    /** Returns why the revision may not go live under the seal; null if it may. */
    public String objection(Seal seal, Instant now) {
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

    public QuotationCheck quotation(QuotationId wanted) {
        return quotations.stream().filter(quotation -> quotation.quotationId().equals(wanted)).findFirst()
                .orElseThrow(() -> Refusal
                        .because("This quotation is not part of revision " + revision + ". Open the story again."));
    }

    public List<QuotationCheck> quotations() {
        return quotations;
    }

    /** Returns the day on which it was submitted, on the clock of its desk. */
    public LocalDate submittedOn() {
        return ownDay;
    }

    public List<QuotationStatus> statuses() {
        return quotations.stream().map(QuotationCheck::status).toList();
    }

    public CheckedText checkedText() {
        return new CheckedText(new StoryId(story), revision, slug, text(),
                quotations.stream().map(QuotationCheck::checked).toList(), dismissals());
    }

    private void count() {
        total = quotations.size();
        resolved = (int) quotations.stream().filter(QuotationCheck::resolved).count();
    }

    /** Returns what the story claims of its quotations. */
    public Claims claims() {
        return new Claims(text(), submittedOn(), quotations.stream().filter(quotation -> quotation.corrected() != null)
                .collect(Collectors.toMap(QuotationCheck::quotationId, QuotationCheck::corrected)));
    }

    /** Returns when and on what occasion each quotation was said, in their order. */
    public List<ClaimedOccasion> occasions() {
        Claims claims = claims();
        return quotations.stream().map(quotation -> claims.occasion(quotation.quotation())).toList();
    }

    /**
     * Lets a checker say when and on what occasion a quotation was said.
     *
     * @throws Refusal if the check is closed or the story public, or where {@link CorrectedOccasion#of} refuses
     */
    public void correctOccasion(QuotationId id, OccasionForm form, PersonId checker, Instant now) {
        requireOpenTo(false);
        QuotationCheck quotation = quotation(id);
        quotation.correct(CorrectedOccasion.of(form, words(claims().read(quotation.quotation())), checker, now));
    }

    private static String words(Said said) {
        return said == null ? "" : said.words();
    }

    private StoryText text() {
        return RecordJson.read(content, StoryText.class);
    }

    private List<Dismissal> dismissals() {
        return RecordJson.readList(dismissals, Dismissal.class);
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

    public String desk() {
        return desk;
    }

    public String language() {
        return text().language();
    }

    public PersonId completedBy() {
        return completedBy == null ? null : new PersonId(completedBy);
    }

    public CheckCard card() {
        return new CheckCard(story, revision, headline, desk, state, note, live && letOut == null, total, resolved,
                submittedAt,
                letOut == null ? null : letOut.until());
    }
}
