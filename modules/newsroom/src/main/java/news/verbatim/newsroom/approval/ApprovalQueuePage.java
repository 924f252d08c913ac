package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.approval.deciding.ApprovingSeveral;
import news.verbatim.approval.queue.NamedFilter;
import news.verbatim.approval.queue.Queue;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.PeopleNames;
import org.omnifaces.cdi.Param;

/** {@code /approval}: the checked stories that wait for a decision, in the order in which they should be opened. */
@Named("approvalQueue")
@RequestScoped
public class ApprovalQueuePage {

    private static final int SIZE = 25;

    @Inject
    private Queue queue;

    @Inject
    private ApprovingSeveral several;

    @Inject
    private PeopleNames people;

    private final FilterForm form = new FilterForm();

    /** Where the page begins; empty for the top. */
    private String after = "";

    private String filterName = "";

    /** The filter that a button stands at: another one may stand there by now. */
    @Inject
    @Param
    private String dropped;

    private List<ReviewCard> found;

    private ReviewCard first;

    private boolean begun;

    private long plain = -1;

    /** Looks whether the page begins anywhere, before a part of it is sent. */
    public void open() {
        QueuePosition.asked(after);
    }

    /** Returns one more than a page shows, if there is one. */
    private List<ReviewCard> found() {
        if (found == null) {
            found = queue.page(form.filter(), QueuePosition.asked(after), SIZE + 1);
            people.read(getRows(), ReviewCard::claimedBy);
        }
        return found;
    }

    public List<ReviewCard> getRows() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    /** Returns where the next page begins; null if this is the last. */
    public QueuePosition getNext() {
        return found().size() > SIZE ? found().get(SIZE - 1).position() : null;
    }

    /** Returns the story to begin with; null if this person may decide on none of them. */
    public ReviewCard getFirst() {
        if (!begun) {
            first = queue.first(form.filter()).orElse(null);
            begun = true;
        }
        return first;
    }

    /** Returns how many of them have no risk and can be approved in one go. */
    public long getPlain() {
        if (plain < 0) {
            plain = several.count(QueueFilter.NONE);
        }
        return plain;
    }

    public List<NamedFilter> getSaved() {
        return queue.filters();
    }

    /** Shows what the filter lets through. */
    public String show() {
        return "/approval?faces-redirect=true&" + form.filter().query();
    }

    /** Keeps the filter under a name. */
    public String save() {
        queue.save(filterName, form.filter());
        Telling.done("Kept as “" + filterName.strip() + "”.");
        return show();
    }

    /** Drops a filter that was kept. */
    public String drop() {
        queue.drop(dropped);
        return show();
    }

    public FilterForm getForm() {
        return form;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getFilterName() {
        return filterName;
    }

    public void setFilterName(String filterName) {
        this.filterName = filterName;
    }
}
