package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.Merge;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.drafting.returns.Amending;
import news.verbatim.drafting.returns.CheckedReturn;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.faces.Telling;
import org.omnifaces.util.Faces;

/**
 * What a checker found out about the quotations of {@code /stories/write}, after the story was sent back: one that
 * stops it is in hand, with what its author can do about it, until none does.
 */
@Named("stops")
@RequestScoped
public class StopsPanel {

    @Inject
    private WritePage page;

    @Inject
    private Amending amending;

    private List<CheckedReturn> all;

    private String taken = "";

    private String answer = "";

    /** What the open form has to take over. */
    private final List<TogetherPanel.Change> changes = new ArrayList<>();

    @PostConstruct
    void resume() {
        taken = Faces.getRequestParameterMap().getOrDefault("stop", "");
    }

    /** Puts the words as said in the place of the printed ones. */
    public void useWords() {
        amend(stop -> amending.useWordsAsSaid(page.getStory(), page.getNumber(), stop.said().id()),
                "The words as said stand in the text. The checker finds them laid on their passage.");
    }

    /** Takes the quotation marks off. */
    public void paraphrase() {
        amend(stop -> amending.keepAsParaphrase(page.getStory(), page.getNumber(), stop.said().id()),
                "The quotation marks are off. The checker sees it as an account, beside the passage.");
    }

    /** Says something to the checker instead of changing the text. */
    public void say() {
        CheckedReturn stop = required();
        page.save();
        amending.answer(page.getStory(), stop.said().id(), answer);
        all = null;
        answer = "";
        Telling.now("Your answer stands at the checker’s desk as soon as you submit the story.");
    }

    private void amend(Function<CheckedReturn, WorkingCopy> change, String told) {
        CheckedReturn stop = required();
        page.save();
        if (page.isSaved()) {
            StoryText before = page.getCopy().text();
            page.show(change.apply(stop));
            took(before, page.getCopy().text());
            Telling.now(told);
        }
    }

    /** Takes up another one that stops the story; this one can wait. */
    public void next() {
        List<CheckedReturn> open = getOpen();
        int now = open.indexOf(getInHand());
        taken = open.isEmpty() ? "" : open.get((now + 1) % open.size()).said().id().toString();
    }

    /** Takes up the one that was clicked. */
    public void take(QuotationId quotation) {
        taken = quotation.toString();
    }

    /** Returns what stops the story still, in reading order: neither changed nor answered. */
    public List<CheckedReturn> getOpen() {
        return all().stream().filter(one -> one.stops() && one.answer() == null && one.isAbout(now(one.said().id())))
                .toList();
    }

    /** Returns how many have stopped it when it came back. */
    public long getCount() {
        return all().stream().filter(CheckedReturn::stops).count();
    }

    /** Returns the one in hand; null if nothing stops the story any more. */
    public CheckedReturn getInHand() {
        List<CheckedReturn> open = getOpen();
        return open.stream().filter(one -> one.said().id().toString().equals(taken)).findFirst()
                .orElse(open.isEmpty() ? null : open.get(0));
    }

    /** Returns where the quotation in hand begins, as it is printed: a cue may break it. */
    public String getBeginning() {
        return page.getCopy().text().at(now(getInHand().said().id()).pieces().get(0));
    }

    /** Returns the printed words with what was said instead. */
    public List<WordDiff.Piece> getCompared() {
        return WordDiff.between(getInHand().said().words(), getInHand().ruling().passage()).pieces();
    }

    /** Says whether the quotation in hand stands without marks already, so that none can be taken off. */
    public boolean isTold() {
        return getInHand().said().isTold();
    }

    /** Returns what came back, by quotation. */
    Map<QuotationId, CheckedReturn> byQuotation() {
        return all().stream().collect(Collectors.toMap(one -> one.said().id(), one -> one));
    }

    private List<CheckedReturn> all() {
        if (all == null) {
            boolean back = page.getCopy().editable() && page.getCopy().stage() == Stage.RETURNED;
            all = back ? amending.of(page.getStory()) : List.of();
        }
        return all;
    }

    private Quotation now(QuotationId id) {
        return page.getCopy().claims().stream().map(DraftQuotation::quotation).filter(said -> said.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private CheckedReturn required() {
        CheckedReturn stop = getInHand();
        if (stop == null || !stop.said().id().toString().equals(taken)) {
            throw Refusal.because("This quotation was settled in the meantime. Look at the list again.");
        }
        return stop;
    }

    private void took(StoryText before, StoryText after) {
        add("headline", before.headline(), after.headline());
        add("standfirst", before.standfirst(), after.standfirst());
        add("keyPoints", String.join("\n", before.keyPoints()), String.join("\n", after.keyPoints()));
        List<Block> old = before.body();
        List<Merge.Edit> edits = IntStream.range(0, old.size()).filter(i -> !old.get(i).equals(after.body().get(i)))
                .mapToObj(i -> new Merge.Edit(i, i + 1, List.of(after.body().get(i)))).toList();
        add("body", "[]", RecordJson.write(edits));
    }

    private void add(String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new TogetherPanel.Change(field, after));
        }
    }

    public List<TogetherPanel.Change> getChanges() {
        return changes;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
