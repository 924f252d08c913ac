package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.Comparison;
import news.verbatim.drafting.RevisionCard;
import news.verbatim.drafting.Revisions;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.WorkingCopy;
import news.verbatim.drafting.Writing;
import news.verbatim.events.StoryId;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.PeopleNames;
import news.verbatim.newsroom.house.Telling;
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

    private WorkingCopy copy;

    private Comparison comparison;

    /** Opens the page: by default what changed since the last revision. */
    public void open() {
        if (after == null) {
            after = Revisions.NOW;
        }
        if (before == null) {
            before = getAll().isEmpty() ? Revisions.NOW : getAll().get(0).number();
        }
        comparison = revisions.compare(Addresses.required(story), before, after);
    }

    /** Shows the two that were chosen. */
    public String compare() {
        return "/stories/revisions?faces-redirect=true&story=" + story + "&before=" + before + "&after=" + after;
    }

    /** Makes the older of the two the draft again. */
    public String restore() {
        writing.restore(story, getCopy().number(), before);
        Telling.done("Revision " + before + " is your draft again. What stood there before is in the revisions, if it was submitted.");
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    public List<RevisionCard> getAll() {
        if (all == null) {
            all = revisions.of(Addresses.required(story));
            people.read(all.stream().map(RevisionCard::submittedBy).distinct().toList());
        }
        return all;
    }

    public WorkingCopy getCopy() {
        if (copy == null) {
            copy = stories.open(Addresses.required(story));
        }
        return copy;
    }

    public Comparison getComparison() {
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
