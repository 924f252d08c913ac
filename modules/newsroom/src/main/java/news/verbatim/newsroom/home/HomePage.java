package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.verbatim.approval.Queue;
import news.verbatim.approval.QueueFilter;
import news.verbatim.approval.ReviewCard;
import news.verbatim.drafting.Stage;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryCard;
import news.verbatim.factcheck.CheckCard;
import news.verbatim.factcheck.Checks;
import news.verbatim.newsroom.house.Me;
import news.verbatim.publishing.Schedule;
import news.verbatim.publishing.ScheduledCard;

/** {@code /}: what waits for me, by what I do, and what happens next. */
@Named("home")
@RequestScoped
public class HomePage {

    private static final int SHOWN = 6;

    @Inject
    private Stories stories;

    @Inject
    private Checks checks;

    @Inject
    private Queue queue;

    @Inject
    private Schedule schedule;

    @Inject
    private Me me;

    private List<StoryCard> mine;
    private List<CheckCard> toCheck;
    private List<ReviewCard> toDecide;
    private List<ScheduledCard> upcoming;
    private List<ScheduledCard> heldBack;
    private Map<Stage, Long> counts;

    public List<StoryCard> getMine() {
        if (mine == null) {
            mine = me.isReporter() ? stories.mine(0, SHOWN) : List.of();
        }
        return mine;
    }

    public List<CheckCard> getToCheck() {
        if (toCheck == null) {
            toCheck = me.isChecker() ? checks.waiting(0, SHOWN) : List.of();
        }
        return toCheck;
    }

    public List<ReviewCard> getToDecide() {
        if (toDecide == null) {
            toDecide = me.isDeciding() ? queue.page(QueueFilter.NONE, null, SHOWN) : List.of();
        }
        return toDecide;
    }

    public List<ScheduledCard> getUpcoming() {
        if (upcoming == null) {
            upcoming = schedule.upcoming(0, SHOWN);
        }
        return upcoming;
    }

    public List<ScheduledCard> getHeldBack() {
        if (heldBack == null) {
            heldBack = schedule.heldBack(0, SHOWN);
        }
        return heldBack;
    }

    /** Returns how many stories are at a stage; of those held back, as many as the schedule holds. */
    public long count(Stage stage) {
        if (stage == Stage.HELD) {
            return schedule.countHeldBack();
        }
        if (counts == null) {
            counts = stories.countByStage();
        }
        return counts.get(stage);
    }

    /** Returns the stages of stories that somebody works on or readers have. */
    public List<Stage> getStages() {
        return Stream.of(Stage.values()).filter(stage -> stage != Stage.SPIKED).toList();
    }
}
