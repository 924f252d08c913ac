package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.approval.Deciding;
import news.verbatim.approval.ReviewSheet;
import news.verbatim.approval.Reviews;
import news.verbatim.events.PersonId;
import news.verbatim.events.Seal;
import news.verbatim.events.StoryId;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.MarkedText;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.PeopleNames;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.Words;
import news.verbatim.publishing.Schedule;
import news.verbatim.publishing.ScheduledCard;
import org.omnifaces.cdi.Param;

/** {@code /approval/decide}: the text as readers will see it, how it was checked, when it goes live, and the seal. */
@Named("decide")
@RequestScoped
public class DecidePage {

    @Inject
    private Reviews reviews;

    @Inject
    private Deciding deciding;

    @Inject
    private Schedule schedule;

    @Inject
    private PeopleNames people;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    private final DecisionForm form = new DecisionForm();

    private ReviewSheet sheet;

    /** Opens the sheet when its address is called up. */
    public void open() {
        form.setSeen(getSheet().seal().hex());
        form.setZone(me.getZone().getId());
    }

    /** Keeps other editors away for a while. */
    public String claim() {
        deciding.claim(story, getRevision());
        Telling.done("The story is yours for twenty minutes.");
        return again();
    }

    /** Approves what was on the screen. */
    public String approve() {
        deciding.approve(story, getRevision(), new Seal(form.getSeen()), form.wall(), form.zone());
        Telling.done("Approved and sealed.");
        return again();
    }

    /** Sends the story back. */
    public String sendBack() {
        deciding.requestChanges(story, getRevision(), form.getReason());
        Telling.done("Sent back. Its author sees your reason.");
        return "/approval?faces-redirect=true";
    }

    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = reviews.open(Addresses.required(story), getRevision());
        }
        return sheet;
    }

    /** Returns the text with every quotation marked by its verdict. */
    public MarkedText getMarked() {
        return MarkedText.of(getSheet().content(), words);
    }

    /** Returns the story's place in the schedule; null if it was never approved. */
    public ScheduledCard getScheduled() {
        return schedule.of(story).orElse(null);
    }

    /** Says whether somebody can still decide. */
    public boolean isOpen() {
        return switch (getSheet().card().state()) {
            case WAITING, CLAIMED -> true;
            case APPROVED, RETURNED, REVOKED -> false;
        };
    }

    /** Says whether a decision stands that somebody took. */
    public boolean isDecided() {
        return switch (getSheet().card().state()) {
            case APPROVED, RETURNED -> true;
            case WAITING, CLAIMED, REVOKED -> false;
        };
    }

    /** Returns the names of those who had a hand in it. */
    public String names(List<PersonId> hands) {
        people.read(hands);
        return String.join(", ", hands.stream().map(people::name).toList());
    }

    private String again() {
        return "/approval/decide?faces-redirect=true&story=" + story + "&revision=" + revision;
    }

    public int getRevision() {
        return revision == null ? 0 : revision;
    }

    public StoryId getStory() {
        return story;
    }

    public DecisionForm getForm() {
        return form;
    }
}
