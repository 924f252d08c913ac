package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.approval.deciding.Holding;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.publication.ScheduledCard;

/** Holding a story, letting it go on, and killing it, from the screen of its decision. */
@Named("holds")
@RequestScoped
public class HoldPanel {

    @Inject
    private DecidePage decide;

    @Inject
    private PlanPanel plan;

    @Inject
    private Holding holding;

    private String holdReason = "";

    private String killReason = "";

    /** Holds the story. */
    public String hold() {
        holding.hold(decide.getStory(), decide.getRevision(), holdReason);
        Telling.done("Held. It does not go live until somebody lifts the hold.");
        return decide.again();
    }

    /** Lets it go on. */
    public String release() {
        holding.release(decide.getStory(), decide.getRevision());
        Telling.done("The hold is lifted. The story goes on as it was approved.");
        return decide.again();
    }

    /** Kills it. */
    public String kill() {
        holding.kill(decide.getStory(), decide.getRevision(), killReason);
        Telling.done("Killed. It will not run.");
        return decide.again();
    }

    public boolean isHoldable() {
        return decide.getSheet().card().state() == ReviewState.APPROVED && !isPublic();
    }

    public boolean isHeld() {
        return decide.getSheet().card().state() == ReviewState.HELD;
    }

    public boolean isKillable() {
        return switch (decide.getSheet().card().state()) {
            case PROPOSED, WAITING, CLAIMED, APPROVED, HELD, REVOKED -> !isPublic();
            case RETURNED, KILLED -> false;
        };
    }

    private boolean isPublic() {
        ScheduledCard scheduled = plan.getScheduled();
        return scheduled != null && scheduled.state() == PublicationState.LIVE;
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(String holdReason) {
        this.holdReason = holdReason;
    }

    public String getKillReason() {
        return killReason;
    }

    public void setKillReason(String killReason) {
        this.killReason = killReason;
    }
}
