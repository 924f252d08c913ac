package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.verbatim.approval.deciding.ApprovingSeveral;
import news.verbatim.approval.deciding.Listed;
import news.verbatim.approval.deciding.PlainPage;
import news.verbatim.approval.deciding.PlainStory;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.queue.Concerns;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.DeskList;
import news.verbatim.newsroom.house.frame.Wakeup;
import news.verbatim.newsroom.house.wording.Words;

/**
 * {@code /approval/several}: the stories without any risk, each with a summary and its seal, to approve what is marked.
 */
@Named("several")
@RequestScoped
public class SeveralPage {

    /**
     * What the mark of a story is called in the form; its value names the story, the revision, the desk and the seal
     * shown.
     */
    private static final String MARKED = "marked";

    @Inject
    private ApprovingSeveral approving;

    @Inject
    private Checks checks;

    @Inject
    private Concerns concerns;

    @Inject
    private DeskList desks;

    @Inject
    private Wakeup wakeup;

    /** Where the page begins; empty for the top. */
    private String after = "";

    private PlainPage page;

    private final Map<StoryId, Integer> noticed = new HashMap<>();

    private List<Listed.Outcome> outcomes = List.of();

    /** Looks whether the page begins anywhere, before a part of it is sent. */
    public void open() {
        QueuePosition.asked(after);
    }

    public PlainPage getPage() {
        if (page == null) {
            page = approving.page(QueueFilter.NONE, QueuePosition.asked(after));
        }
        return page;
    }

    /** Returns how many things there are to look at about a story that are no risk by themselves. */
    public int concerns(PlainStory row) {
        return noticed.computeIfAbsent(row.card().story(), story -> concerns.of(story, row.card().revision()).size()
                + checks.hints(story, row.card().revision()).size());
    }

    /** Returns what names a story as it is shown here. */
    public String mark(PlainStory row) {
        return row.card().story() + " " + row.card().revision() + " " + row.card().desk() + " " + row.seal().hex();
    }

    /** Approves those that are marked; what became of each stands above the list. */
    public void approve() {
        String[] marked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()
                .get(MARKED);
        outcomes = approving.approve(marked == null ? List.of() : Stream.of(marked).map(this::listed).toList());
        page = null;
        outcomes.forEach(outcome -> wakeup.moved(outcome.listed().story()));
        outcomes.stream().filter(Listed.Outcome::isRefused).map(Listed.Outcome::refused).forEach(Telling::noted);
        long refused = outcomes.stream().filter(Listed.Outcome::isRefused).count();
        Telling.now(refused == outcomes.size() ? "Nothing was approved: why stands below."
                : Words.count(outcomes.size() - refused, "story") + " approved."
                        + (refused == 0 ? "" : " " + Words.count(refused, "story") + " not: why stands below."));
    }

    private Listed listed(String mark) {
        String[] parts = mark.split(" ");
        try {
            return new Listed(StoryId.of(parts[0]), Integer.parseInt(parts[1]), new Seal(parts[3]),
                    desks.zone(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.because("A mark in this list names no story. Open the list again.");
        }
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public List<Listed.Outcome> getOutcomes() {
        return outcomes;
    }
}
