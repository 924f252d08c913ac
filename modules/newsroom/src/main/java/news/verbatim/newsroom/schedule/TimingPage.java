package news.verbatim.newsroom.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.publishing.golive.Rescheduling;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.publication.ScheduledCard;
import org.omnifaces.cdi.Param;

/** {@code /schedule/story}: when one story goes live, what else does in that minute, and moving it by keyboard. */
@Named("timing")
@RequestScoped
public class TimingPage {

    @Inject
    private Schedule schedule;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    @Param
    private StoryId story;

    private TimeForm form;

    private ScheduledCard card;

    private List<ScheduledCard> besides;

    /** Opens the story when its address is called up. */
    public void open() {
        getCard();
    }

    /** Moves the story, or puts it back. */
    public String move() {
        rescheduling.move(story, getForm().seen(), getForm().planned());
        return done("It goes live at the new time. Its approval stands.");
    }

    /** Lets the story go live now. */
    public String publishNow() {
        rescheduling.publishNow(story, getForm().seen());
        return done("It goes live now.");
    }

    /** Takes the story out of the schedule. */
    public String takeOut() {
        rescheduling.takeOut(story, getForm().seen(), getForm().getReason());
        return done("It is out of the schedule until somebody gives it a new time.");
    }

    String done(String message) {
        Telling.done(message);
        return "/schedule/story?faces-redirect=true&story=" + story;
    }

    public ScheduledCard getCard() {
        if (card == null) {
            card = schedule.of(Addresses.required(story))
                    .orElseThrow(() -> Refusal.because(
                            "This story was never approved, so it has no time. Look at it under All stories."));
        }
        return card;
    }

    /** Returns what else goes live in that minute. */
    public List<ScheduledCard> getBesides() {
        if (besides == null) {
            besides = schedule.besides(story, getCard().planned().instant());
        }
        return besides;
    }

    /** Says whether something of it is on its way. */
    public boolean isOnItsWay() {
        return getCard().state() == PublicationState.SCHEDULED || getCard().state() == PublicationState.HELD;
    }

    public StoryId getStory() {
        return story;
    }

    /** Returns the form; it begins with what holds. */
    public TimeForm getForm() {
        if (form == null) {
            form = new TimeForm();
            form.show(getCard().planned(), getCard().embargo());
        }
        return form;
    }
}
