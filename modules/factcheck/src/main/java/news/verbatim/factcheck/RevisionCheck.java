package news.verbatim.factcheck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.CheckedText;
import news.verbatim.events.Dismissal;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;
import news.verbatim.events.RecordJson;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;
import news.verbatim.events.StorySubmitted;
import news.verbatim.events.StoryText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The check of one revision. Open until every quotation has a ruling that resolves it and a checker completes it; open again
 * as soon as one of them does not any more.
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

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String dismissals;

    private int total;

    private int resolved;

    private Instant submittedAt;

    private UUID completedBy;

    private Instant completedAt;

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
        submission.quotations().forEach(quotation -> quotations.add(new QuotationCheck(quotations.size(), quotation)));
        count();
    }

    /**
     * Puts a ruling on a quotation.
     *
     * @return whether others have to be told that the check is not complete any more
     * @throws Refusal if the check is closed, or the story is public and the ruling is no dispute
     */
    boolean rule(GivenRuling ruling) {
        if (state == CheckState.CLOSED) {
            throw Refusal.because("Revision " + revision + " is not on its way any more. There is nothing to check in it.");
        }
        if (live && !ruling.isDispute()) {
            throw Refusal.because("This story is public with the rulings that it has. You can still dispute a quotation.");
        }
        quotation(ruling.quotation()).stand(ruling);
        count();
        boolean wasComplete = state == CheckState.COMPLETE;
        if (wasComplete) {
            state = CheckState.REOPENED;
            completedBy = null;
            completedAt = null;
        }
        return wasComplete && !live;
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
        if (resolved < total) {
            int open = total - resolved;
            throw Refusal.because((open == 1 ? "One quotation is" : open + " quotations are")
                    + " not resolved yet. The check is complete when all " + total + " are.");
        }
        state = CheckState.COMPLETE;
        note = "";
        completedBy = checker.value();
        completedAt = now;
    }

    /**
     * Takes over what still stands of the check of an older revision, ruling by ruling. Of quotations that say the same, the
     * first takes what stood on the first, the second on the second; if there are more or fewer of them now, none takes any.
     */
    List<GivenRuling> carryOver(RevisionCheck older, List<PersonId> authors) {
        List<GivenRuling> carried = new ArrayList<>();
        for (QuotationCheck quotation : quotations) {
            GivenRuling ruling = standingBefore(quotation, older);
            if (ruling != null && !authors.contains(ruling.checker())) {
                GivenRuling copy = ruling.carriedTo(id, quotation.quotationId());
                quotation.stand(copy);
                carried.add(copy);
            }
        }
        count();
        return carried;
    }

    /** Says whether the older check was complete and this one leaves nothing that a checker has not seen. */
    boolean needsNobodyAfter(RevisionCheck older) {
        return older.completedBy != null && older.resolved == older.total && resolved == total
                && older.fieldsWithDismissals().equals(fieldsWithDismissals());
    }

    /** The whole of each field, because what stands around the marks tells whether they quote somebody. */
    private List<String> fieldsWithDismissals() {
        StoryText text = text();
        return dismissals().stream().map(dismissal -> text.at(dismissal.span()) + " in " + text.at(dismissal.span().place()))
                .sorted().toList();
    }

    private GivenRuling standingBefore(QuotationCheck quotation, RevisionCheck older) {
        List<QuotationCheck> now = sayingTheSameAs(quotation);
        List<QuotationCheck> before = older.sayingTheSameAs(quotation);
        return now.size() == before.size() ? before.get(now.indexOf(quotation)).standing() : null;
    }

    private List<QuotationCheck> sayingTheSameAs(QuotationCheck other) {
        return quotations.stream().filter(own -> own.quotation().saysTheSameAs(other.quotation())).toList();
    }

    void close(String why) {
        state = CheckState.CLOSED;
        note = why;
    }

    void published() {
        live = true;
    }

    boolean isClosed() {
        return state == CheckState.CLOSED;
    }

    /** Returns why the revision may not go live; null if it may. */
    String objection() {
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

    PersonId completedBy() {
        return completedBy == null ? null : new PersonId(completedBy);
    }

    CheckCard card() {
        return new CheckCard(story, revision, headline, desk, state, note, live, total, resolved, submittedAt);
    }
}
