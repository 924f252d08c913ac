package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.PutAsideCard;
import news.verbatim.drafting.story.RevisionCard;
import news.verbatim.drafting.story.RevisionComparison;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.PeopleNames;
import org.omnifaces.cdi.Param;

/** {@code /stories/revisions}: what was submitted, any two of it side by side, and back to one of them. */
@Named("revisions")
@RequestScoped
public class RevisionsPage {

    @Inject
    private Revisions revisions;

    @Inject
    private Stories stories;

    @Inject
    private Writing writing;

    @Inject
    private PeopleNames people;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer before;

    @Inject
    @Param
    private Integer after;

    private List<RevisionCard> all;

    private List<PutAsideCard> aside;

    private WorkingCopy copy;

    private RevisionComparison comparison;

    /** Opens the page: by default what changed since the last revision, or, if nothing has, with it. */
    public void open() {
        boolean asked = before != null || after != null;
        int newest = getAll().isEmpty() ? Revisions.NOW : getAll().get(0).number();
        show(before != null ? before : newest, after != null ? after : getCopy().editable() ? Revisions.NOW : newest);
        if (!asked && comparison.same() && getAll().size() > 1) {
            show(getAll().get(1).number(), newest);
        }
    }

    private void show(int older, int newer) {
        before = older;
        after = newer;
        comparison = revisions.compare(Addresses.required(story), older, newer);
    }

    /** Says whether there is nothing else yet that the one could be compared with. */
    public boolean isOnlyOne() {
        return getAll().size() + getAside().size() + getNow().size() == 1;
    }

    /** Shows the two that were chosen. */
    public String compare() {
        return "/stories/revisions?faces-redirect=true&story=" + story + "&before=" + before + "&after=" + after;
    }

    /** Makes the older of the two the draft again. */
    public String restore() {
        writing.restore(story, getCopy().number(), before);
        Telling.done((before > 0 ? "Revision " + before : "What was put aside") + " is your draft again."
                + " What stood there before is under Revisions.");
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    public List<RevisionCard> getAll() {
        if (all == null) {
            all = people.read(revisions.of(Addresses.required(story)), RevisionCard::submittedBy);
        }
        return all;
    }

    /** Returns the drafts that gave way to something restored. */
    public List<PutAsideCard> getAside() {
        if (aside == null) {
            aside = people.read(revisions.putAside(Addresses.required(story)), PutAsideCard::by);
        }
        return aside;
    }

    /** Returns the draft as something to choose, while there is one. */
    public List<SelectItem> getNow() {
        return getCopy().editable() ? List.of(new SelectItem(Revisions.NOW, "The draft")) : List.of();
    }

    public WorkingCopy getCopy() {
        if (copy == null) {
            copy = stories.open(Addresses.required(story));
        }
        return copy;
    }

    public RevisionComparison getComparison() {
        return comparison;
    }

    public StoryId getStory() {
        return story;
    }

    public Integer getBefore() {
        return before;
    }

    public void setBefore(Integer before) {
        this.before = before;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
