package news.verbatim.newsroom.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.approval.brief.BriefCard;
import news.verbatim.approval.deciding.SettingDeadline;
import news.verbatim.newsroom.house.faces.MomentForm;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Wakeup;

/** What the editor is told about the story on the screen of its decision, and by when the desk wants that. */
@Named("brief")
@RequestScoped
public class BriefPanel {

    @Inject
    private DecidePage decide;

    @Inject
    private PlanPanel plan;

    @Inject
    private SettingDeadline deadline;

    @Inject
    private Wakeup wakeup;

    private final MomentForm wanted = new MomentForm("wanted");

    /** Fills the form in with what holds, or with the desk's own zone. */
    @PostConstruct
    void begin() {
        if (getCard().wanted() == null) {
            wanted.setZone(plan.getZone().getId());
        } else {
            wanted.show(getCard().wanted());
        }
    }

    public BriefCard getCard() {
        return decide.getSheet().brief();
    }

    /** Wants the decision by that time; at no certain time if none was given. */
    public String want() {
        deadline.set(decide.getStory(), decide.getRevision(), wanted.isEmpty() ? null : wanted.planned());
        wakeup.moved(decide.getStory());
        Telling.done("The queue is in the new order.");
        return decide.again();
    }

    public MomentForm getWanted() {
        return wanted;
    }
}
