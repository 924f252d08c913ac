package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.KnownSpeaker;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.returns.CheckedReturn;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.speakers.Speakers;
import news.verbatim.newsroom.house.text.MarkedText;
import news.verbatim.newsroom.house.wording.Words;
import org.omnifaces.util.Faces;

/** What was found in the text of {@code /stories/write}, beside it: who says it, or that nobody does. */
@Named("found")
@RequestScoped
public class FoundPanel {

    /** How many findings a person can look through beside a text. */
    private static final int SHOWN = 200;

    /** How many names of the register are offered. */
    private static final int OFFERED = 200;

    @Inject
    private WritePage page;

    @Inject
    private Writing writing;

    @Inject
    private Stories stories;

    @Inject
    private Speakers speakers;

    @Inject
    private StopsPanel stops;

    @Inject
    private Words words;

    private final Choice choice = new Choice();

    private List<TextFinding> findings;

    private WorkingCopy read;

    @PostConstruct
    void resume() {
        choice.take(Faces.getRequestParameter("chosen"), Faces.getRequestParameter("chosenWords"));
    }

    /** Takes up a finding, to say who speaks or that nobody does. */
    public void choose(TextFinding finding) {
        choice.take(finding);
    }

    /** Lays it aside again. */
    public void leave() {
        choice.drop();
    }

    /** Says who speaks. */
    public void name() {
        TextFinding chosen = chosenAfterSaving();
        page.show(chosen.quotation() == null
                ? writing.claim(page.getStory(), page.getNumber(), chosen.span(), choice.getSpeaker(), choice.getRole())
                : writing.attribute(page.getStory(), page.getNumber(), chosen.quotation(), choice.getSpeaker(),
                        choice.getRole()));
        choice.drop();
    }

    /** Says that nobody does. */
    public void dismiss() {
        TextFinding chosen = chosenAfterSaving();
        page.show(writing.dismiss(page.getStory(), page.getNumber(), chosen.span(), choice.getReason()));
        choice.drop();
    }

    /** Returns what was found, in reading order. */
    public List<TextFinding> getAll() {
        if (read != page.getCopy()) {
            read = page.getCopy();
            findings = judged(TextFinding.in(read));
        }
        return findings;
    }

    private List<TextFinding> judged(List<TextFinding> found) {
        Map<QuotationId, CheckedReturn> returned = stops.byQuotation();
        Map<QuotationId, Quotation> now = read.claims().stream().map(DraftQuotation::quotation)
                .collect(Collectors.toMap(Quotation::id, said -> said));
        return found.stream()
                .map(one -> one.quotation() == null ? one
                        : one.with(returned.get(one.quotation()), now.get(one.quotation())))
                .toList();
    }

    /** Returns what a checker found out about a quotation; null if nothing came back on it. */
    public CheckedReturn returned(TextFinding finding) {
        return finding.quotation() == null ? null : stops.byQuotation().get(finding.quotation());
    }

    /** Returns the passage that a checker named for a quotation, as short as it can be mentioned. */
    public String passage(TextFinding finding) {
        return words.quoted(returned(finding).ruling().passage());
    }

    /** Says whether it is the quotation that stops the story and is in hand. */
    public boolean isInHand(TextFinding finding) {
        return stops.getInHand() != null && stops.getInHand().said().id().equals(finding.quotation());
    }

    /** Returns what the panel shows: all of it, or in a very long text what needs a word first. */
    public List<TextFinding> getShown() {
        if (getAll().size() <= SHOWN) {
            return getAll();
        }
        return getAll().stream().sorted(Comparator.comparing(TextFinding::isOpen).reversed()).limit(SHOWN).toList();
    }

    /** Returns in which language quotations were looked for, where the story says another one; else empty. */
    public String getReadAs() {
        WorkingCopy copy = page.getCopy();
        return copy.isReadAsAnother()
                ? "Read as " + words.language(copy.readAs()) + ", as its words are; the story says "
                        + words.language(copy.text().language()) + "."
                : "";
    }

    /** Returns how many findings still need a word from the author. */
    public long getOpen() {
        return getAll().stream().filter(TextFinding::isOpen).count();
    }

    /** Returns the text as readers will see it, with the quotations marked. */
    public MarkedText getMarked() {
        return MarkedText.of(page.getCopy().text(), getAll().stream().filter(finding -> finding.quotation() != null)
                .flatMap(TextFinding::marks).toList());
    }

    /** Says whether it is this quotation that was taken up. */
    boolean isTaken(QuotationId quotation) {
        return getAll().stream()
                .anyMatch(finding -> quotation.equals(finding.quotation()) && finding.key().equals(choice.getKey()));
    }

    /** Saves what was typed, and returns what was taken up as it is now. */
    TextFinding chosenAfterSaving() {
        TextFinding before = choice.among(getAll());
        page.save();
        return before.in(getAll())
                .orElseThrow(() -> Refusal.because("These words have changed in the text. Choose them again."));
    }

    /**
     * Returns who can be named: who speaks in this text, who was quoted lately elsewhere, and who is in the register.
     */
    public List<KnownSpeaker> getKnown() {
        Map<String, KnownSpeaker> known = new LinkedHashMap<>();
        getAll().stream().filter(finding -> finding.quotation() != null && !finding.speaker().isBlank())
                .forEach(finding -> known.putIfAbsent(finding.speaker(),
                        new KnownSpeaker(finding.speaker(), finding.role())));
        stories.quotedLately().forEach(speaker -> known.putIfAbsent(speaker.name(), speaker));
        // the role stays empty: which one was held that day is for the writer to say
        speakers.named("", 0, OFFERED)
                .forEach(one -> known.putIfAbsent(one.card().name(), new KnownSpeaker(one.card().name(), "")));
        return List.copyOf(known.values());
    }

    public Choice getChoice() {
        return choice;
    }

    public Dismissal.Reason[] getReasons() {
        return Dismissal.Reason.values();
    }
}
