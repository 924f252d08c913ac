package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import news.verbatim.approval.NamedFilter;
import news.verbatim.approval.Queue;
import news.verbatim.approval.QueuePosition;
import news.verbatim.approval.ReviewCard;
import news.verbatim.events.Refusal;
import news.verbatim.newsroom.house.PeopleNames;
import news.verbatim.newsroom.house.Telling;

/** {@code /approval}: the checked stories that wait for a decision, in the order in which they should be opened. */
@Named("approvalQueue")
@RequestScoped
public class ApprovalQueuePage {

    private static final int SIZE = 25;

    @Inject
    private Queue queue;

    @Inject
    private PeopleNames people;

    private final FilterForm form = new FilterForm();

    /** Where the page begins; empty for the top. */
    private String after = "";

    private String filterName = "";

    private List<ReviewCard> found;

    /** Returns one more than a page shows, if there is one. */
    private List<ReviewCard> found() {
        if (found == null) {
            found = queue.page(form.filter(), position(), SIZE + 1);
            people.read(getRows().stream().map(ReviewCard::claimedBy).filter(Objects::nonNull).toList());
        }
        return found;
    }

    private QueuePosition position() {
        try {
            return after == null || after.isBlank() ? null : QueuePosition.of(after);
        } catch (IllegalArgumentException e) {
            throw Refusal.because("This address is no place in the queue.");
        }
    }

    public List<ReviewCard> getRows() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    /** Returns where the next page begins; null if this is the last. */
    public QueuePosition getNext() {
        return found().size() > SIZE ? found().get(SIZE - 1).position() : null;
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
    public String drop(String name) {
        queue.drop(name);
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
