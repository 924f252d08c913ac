package news.verbatim.newsroom.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.check.Proposal;
import news.verbatim.factcheck.check.QuotationStatus;
import news.verbatim.factcheck.claims.ClaimedOccasion;
import news.verbatim.factcheck.claims.GivenAs;
import news.verbatim.factcheck.evidence.AtHand;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.verdict.PrintedBeside;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.newsroom.house.text.MarkedText;
import news.verbatim.newsroom.house.wording.Words;

/** What lies before a checker: all quotations, the one in hand, its surroundings, and what it was found to rest on. */
public class CheckWork {

    private final CheckSheet sheet;
    private final Words words;
    private final QuotationList list;
    private GivenAs given;

    /**
     * Lays out a sheet.
     *
     * @param quotation the id of the quotation to take in hand; otherwise the first that waits for this person, or the
     *                  first
     * @param me        who checks
     */
    CheckWork(CheckSheet sheet, String quotation, Shown shown, Words words, PersonId me) {
        this.sheet = sheet;
        this.words = words;
        this.list = new QuotationList(sheet, words, shown, quotation, me);
    }

    public CheckSheet sheet() {
        return sheet;
    }

    public QuotationList list() {
        return list;
    }

    /** Returns the quotation in hand; null if the story has none. */
    public CheckedQuotation current() {
        List<CheckedQuotation> all = sheet.content().quotations();
        return all.isEmpty() ? null : all.get(list.index());
    }

    /** Returns where the quotation in hand is. */
    public QuotationStatus status() {
        return sheet.status(current().quotation().id());
    }

    /** Returns what the quotation in hand was found to rest on; null while that is not known. */
    public QuotationMatch match() {
        return current() == null ? null : sheet.match(current().quotation().id());
    }

    /** Says whether something is suggested for a quotation. */
    boolean suggests(String quotation) {
        return sheet.matches().stream()
                .anyMatch(match -> match.quotation().toString().equals(quotation) && match.best() != null);
    }

    public List<Suggestion> suggestions() {
        return match() == null ? List.of() : match().suggestions();
    }

    /** Returns what waits for a second person on the quotation in hand; null if nothing does. */
    public Proposal proposal() {
        return sheet.proposals().stream().filter(one -> one.quotation().equals(current().quotation().id())).findFirst()
                .orElse(null);
    }

    /** Returns how many quotations have been laid against all the evidence that is at hand. */
    public long matched() {
        Instant latest = latest();
        return sheet.matches().stream().filter(match -> !match.matchedAt().isBefore(latest)).count();
    }

    /** Says whether more is to come: a quotation was not laid against all of the evidence yet. */
    public boolean matching() {
        return sheet.card().state() != CheckState.CLOSED && matched() < sheet.content().quotations().size();
    }

    private Instant latest() {
        return sheet.evidence().stream().map(AtHand::capturedAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }

    /** Says what to do while nothing is suggested. */
    public String without() {
        if (sheet.evidence().isEmpty()) {
            return "No evidence is at hand for this story. Add the source that the words come from (E); if there is none to be"
                    + " had, say where you looked and that it cannot be verified (U).";
        }
        if (matching()) {
            return "It is being laid against the evidence. What is found appears here by itself.";
        }
        if (match() == null) {
            return "It was taken back before it was laid against the evidence.";
        }
        return switch (match().outcome()) {
            case NOT_BY_WORDS ->
                    "The evidence is in another language than the story, and does not hold these words. Mark the"
                            + " original (P), and say who translated it (T).";
            case NOT_FOUND ->
                    "No evidence holds these words, neither this story’s nor any that was kept. Add the source (E),"
                            + " mark the passage yourself (P), or dispute the quotation (D).";
            default ->
                    "This evidence holds nothing like it. Step to the suggestion (S), or mark the passage yourself (P).";
        };
    }

    /** Returns what the story prints beside the quotation in hand in another language; null if nothing. */
    public Quotation beside() {
        return PrintedBeside
                .of(current().quotation(),
                        sheet.content().quotations().stream().map(CheckedQuotation::quotation).toList())
                .orElse(null);
    }

    /** Returns the text with every quotation marked by its verdict. */
    public MarkedText marked() {
        return MarkedText.of(sheet.content(), words);
    }

    /** Returns when and on what occasion the story says that the quotation in hand was said. */
    public ClaimedOccasion occasion() {
        return sheet.occasion(current().quotation().id());
    }

    /** Returns in what way the story gives the quotation in hand. */
    public GivenAs givenAs() {
        if (given == null) {
            given = sheet.givenAs(current().quotation());
        }
        return given;
    }

    /** Returns the picture under which the quotation in hand stands; null if it stands in no caption. */
    public Block pictured() {
        Place place = current().quotation().pieces().get(0).place();
        Block block = place.field() == Place.Field.BODY ? sheet.content().text().body().get(place.index()) : null;
        return block == null || block.picture() == null ? null : block;
    }

    /** Returns what a reader reads before and after the quotation in hand. */
    public Surroundings surroundings() {
        return Surroundings.of(sheet.content().text(), current().quotation());
    }

    /** Says whether evidence is at hand for the story. */
    boolean holds(String evidence) {
        return sheet.evidence().stream().anyMatch(one -> one.id().toString().equals(evidence));
    }

    /** Returns the verdict that a passage suggests; null if it suggests none. */
    static Verdict verdict(Suggestion suggestion) {
        return suggestion == null ? null : switch (suggestion.outcome()) {
            case VERBATIM -> Verdict.VERBATIM;
            case ALLOWED -> Verdict.ALTERED;
            case ALTERED, SAID_BY_ANOTHER, OTHER_WORDS, NOT_FOUND, NOT_BY_WORDS -> null;
        };
    }
}
