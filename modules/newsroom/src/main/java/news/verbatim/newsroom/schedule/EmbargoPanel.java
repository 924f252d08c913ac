package news.verbatim.newsroom.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.publishing.golive.Rescheduling;

/** The part of {@code /schedule/story} that changes before when nobody may read the story. */
@Named("embargo")
@RequestScoped
public class EmbargoPanel {

    @Inject
    private TimingPage timing;

    @Inject
    private Rescheduling rescheduling;

    /** Changes when it ends. */
    public String change() {
        return change(timing.getForm().getEmbargo().planned(),
                "The embargo is changed. Nobody reads the story before it ends.");
    }

    /** Takes it away. */
    public String end() {
        return change(null, "The embargo is over. The story goes live when it is planned for.");
    }

    private String change(PlannedTime end, String done) {
        TimeForm form = timing.getForm();
        rescheduling.embargo(timing.getStory(), form.seen(), form.seenEmbargo(), end, form.getEmbargoWhy());
        return timing.done(done);
    }
}
