package news.verbatim.newsroom.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.factcheck.check.Proposal;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.check.QuotationStatus;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.newsroom.house.wording.Words;

/** The quotations of a story in a row: which of them are shown, and which comes before and after the one in hand. */
public class QuotationList {

    private final CheckSheet sheet;
    private final Words words;
    private final Shown shown;
    private final PersonId me;
    private final int now;

    QuotationList(CheckSheet sheet, Words words, Shown shown, String asked, PersonId me) {
        this.sheet = sheet;
        this.words = words;
        this.shown = shown;
        this.me = me;
        int found = IntStream.range(0, size()).filter(i -> id(i).equals(asked)).findFirst().orElse(-1);
        this.now = found >= 0 ? found
                : first(0, i -> isShown(i) && waits(i)).or(() -> first(0, this::isShown))
                        .or(() -> first(0, this::waits)).orElse(0);
    }

    /** A filter, how much it lets through, and its key. */
    public record Filter(String name, long count, String key, boolean now) {
    }

    /** A quotation in the list, with its state in a word and a shape. */
    public record Row(CheckedQuotation item, String word, String shape, boolean now) {
    }

    public List<Row> rows() {
        return IntStream.range(0, size()).filter(this::isShown)
                .mapToObj(i -> new Row(all().get(i), word(i), shape(i), i == now))
                .toList();
    }

    public List<Filter> filters() {
        return Stream.of(Shown.values()).map(one -> new Filter(one.word(), one.count(sheet.statuses()),
                "⇧" + one.name().charAt(0), one == shown)).toList();
    }

    /** Returns the shapes of all quotations, for a strip. */
    public List<String> shapes() {
        return IntStream.range(0, size()).mapToObj(this::shape).toList();
    }

    public String show() {
        return shown.word();
    }

    /** Says why the list is empty, and how to see more. */
    public String none() {
        return all().isEmpty() ? "There is no quotation to list."
                : "No quotation is " + show() + ". Show all to see the others.";
    }

    public int index() {
        return now;
    }

    public String word() {
        return all().isEmpty() ? "" : word(now);
    }

    public String shape() {
        return all().isEmpty() ? "" : shape(now);
    }

    public String currentId() {
        return id(now);
    }

    /** Returns the quotation shown before this one; empty if it is the first. */
    public String previousId() {
        return IntStream.range(0, now).filter(this::isShown).reduce((one, later) -> later).stream().mapToObj(this::id)
                .findFirst().orElse("");
    }

    /** Returns the quotation shown after this one; empty if it is the last. */
    public String nextId() {
        return IntStream.range(now + 1, size()).filter(this::isShown).mapToObj(this::id).findFirst().orElse("");
    }

    /**
     * Returns the next one that waits for a verdict, or for this person to confirm one, among those shown first, from
     * the start again if need be; empty without.
     */
    public String waitingId() {
        return after(i -> isShown(i) && waits(i)).or(() -> after(this::waits)).map(this::id).orElse("");
    }

    /** Returns the first one that keeps the check from being complete; empty if none does. */
    public String unresolvedId() {
        return first(0, i -> !all().get(i).resolved()).map(this::id).orElse("");
    }

    /** Says why the check cannot be completed yet; empty if it can. */
    public String why() {
        long open = all().stream().filter(quotation -> !quotation.resolved()).count();
        return open == 0 ? ""
                : "Not yet: " + open + " of " + size() + (size() == 1 ? " quotation" : " quotations")
                        + (open == 1 ? " is" : " are") + " not resolved.";
    }

    /** Returns the next one whose verdict stops the story, from the start again if need be; empty without. */
    public String stoppingId() {
        return after(i -> all().get(i).stops()).or(() -> first(0, i -> all().get(i).stops())).map(this::id).orElse("");
    }

    /** Returns those whose verdict stops the story. */
    public List<CheckedQuotation> stopping() {
        return all().stream().filter(CheckedQuotation::stops).toList();
    }

    /** Says how many stop the story; empty if none does. */
    public String stops() {
        int stopping = stopping().size();
        return stopping == 0 ? "" : stopping + " of " + size() + (stopping == 1 ? " stops it" : " stop it");
    }

    private Optional<Integer> after(Predicate<Integer> wanted) {
        return first(now + 1, wanted).or(() -> first(0, i -> i < now && wanted.test(i)));
    }

    private Optional<Integer> first(int from, Predicate<Integer> wanted) {
        return IntStream.range(from, size()).boxed().filter(wanted).findFirst();
    }

    private boolean isShown(int i) {
        return shown.takes(status(i));
    }

    private boolean waits(int i) {
        QuotationState state = status(i).state();
        return isProposed(i) ? proposals(i).anyMatch(proposal -> !proposal.by().equals(me))
                : state == QuotationState.OPEN || state == QuotationState.STALE;
    }

    private boolean isProposed(int i) {
        return proposals(i).findAny().isPresent();
    }

    private Stream<Proposal> proposals(int i) {
        return sheet.proposals().stream().filter(proposal -> proposal.quotation().equals(status(i).quotation()));
    }

    private String word(int i) {
        boolean stale = status(i).state() == QuotationState.STALE;
        return stale ? "stale" : isProposed(i) ? "proposed" : words.verdict(all().get(i));
    }

    private String shape(int i) {
        return status(i).state() == QuotationState.STALE ? "stale" : words.shape(all().get(i));
    }

    private QuotationStatus status(int i) {
        return sheet.statuses().get(i);
    }

    private String id(int i) {
        return i < size() ? all().get(i).quotation().id().toString() : "";
    }

    private int size() {
        return all().size();
    }

    private List<CheckedQuotation> all() {
        return sheet.content().quotations();
    }
}
