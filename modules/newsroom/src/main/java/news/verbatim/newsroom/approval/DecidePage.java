package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.deciding.ReviewSheet;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.frame.PeopleNames;
import news.verbatim.newsroom.house.frame.Wakeup;
import org.omnifaces.cdi.Param;

/**
 * {@code /approval/decide}: the text as readers will see it, how it was checked, when it goes live, and the seal. Who
 * opens it reads it for everybody to see. What changed, the schedule and holding are the business of panels beside
 * this.
 */
@Named("decide")
@RequestScoped
public class DecidePage {

    @Inject
    private Reviews reviews;

    @Inject
    private Deciding deciding;

    @Inject
    private PeopleNames people;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @Inject
    private Wakeup wakeup;

    @Inject
    private PlanPanel plan;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    private final DecisionForm form = new DecisionForm();

    private ReviewSheet sheet;

    /** Opens the sheet when its address is called up, and claims it if nobody else has. */
    public void open() {
        form.setSeen(getSheet().seal().hex());
        if (isOpen() && sheet.mayDecide() && !isWithOther() && !isMine()) {
            try {
                deciding.claim(story, getRevision());
            } catch (Refusal somebodyWasFaster) {
                // the page says who
            }
            moved();
        }
    }

    /** Claims the story although somebody else reads it. */
    public String takeOver() {
        deciding.takeOver(story, getRevision());
        moved();
        Telling.done("The story is yours for twenty minutes. Whoever had it is told.");
        return again();
    }

    /** Gives the claim up and goes back to the queue. */
    public String letGo() {
        deciding.letGo(story, getRevision());
        moved();
        return "/approval?faces-redirect=true";
    }

    /** Approves what was on the screen. */
    public String approve() {
        sheet = null;
        deciding.approve(story, getRevision(), new Seal(form.getSeen()), plan.getForm().timing());
        sheet = null;
        Telling.done(getSheet().card().state().waits() ? "Signed. The next who has to sign is told."
                : "Approved and sealed.");
        return again();
    }

    /** Sends the story back. */
    public String sendBack() {
        deciding.requestChanges(story, getRevision(), form.getReason(), form.placedReasons());
        Telling.done("Sent back. Its author sees your reasons where they belong.");
        return again();
    }

    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = reviews.open(Addresses.required(story), getRevision());
        }
        return sheet;
    }

    /** Says whether somebody can still decide. */
    public boolean isOpen() {
        return getSheet().card().state().waits();
    }

    /** Says whether a decision stands that somebody took. */
    public boolean isDecided() {
        return getSheet().card().decidedBy() != null;
    }

    /** Says whether somebody else reads it right now. */
    public boolean isWithOther() {
        ReviewCard card = getSheet().card();
        return card.claimedBy() != null && !isMine() && clock.instant().isBefore(card.claimedUntil());
    }

    private boolean isMine() {
        return me.getProfile().id().equals(getSheet().card().claimedBy());
    }

    /** Returns the names of those who had a hand in it. */
    public String names(List<PersonId> hands) {
        people.read(hands);
        return String.join(", ", hands.stream().map(people::name).toList());
    }

    private void moved() {
        sheet = null;
        wakeup.moved(story);
    }

    String again() {
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
