package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.verbatim.approval.queue.Queue;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.drafting.listing.MyWork;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.queue.CheckQueue;
import news.verbatim.factcheck.queue.CheckTask;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.frame.Parties;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.publication.ScheduledCard;

/** {@code /}: what waits for me, by what I do, and what happens next. */
@Named("home")
@RequestScoped
public class HomePage {

    private static final int SHOWN = 6;

    @Inject
    private Stories stories;

    @Inject
    private CheckQueue checks;

    @Inject
    private Queue queue;

    @Inject
    private Schedule schedule;

    @Inject
    private Parties parties;

    @Inject
    private Me me;

    private Optional<MyWork> work;
    private List<StoryCard> mine;
    private List<CheckTask> toCheck;
    private List<ReviewCard> toDecide;
    private List<ScheduledCard> upcoming;
    private List<ScheduledCard> heldBack;
    private Map<Stage, Long> counts;

    /** Returns what I have to do with my stories, then what I wait for, and who is on with each. */
    public List<StoryCard> getMine() {
        if (mine == null) {
            mine = getWork().map(HomePage::shown).orElse(List.of());
            read(mine.stream().map(StoryCard::story));
        }
        return mine;
    }

    /** Returns what I have to do with my stories; empty if I write none. */
    Optional<MyWork> getWork() {
        if (work == null) {
            work = me.isReporter() ? Optional.of(stories.myWork()) : Optional.empty();
        }
        return work;
    }

    private static List<StoryCard> shown(MyWork work) {
        return Stream.of(work.back(), work.drafts(), work.waiting()).flatMap(List::stream).limit(SHOWN).toList();
    }

    public List<CheckTask> getToCheck() {
        if (toCheck == null) {
            toCheck = me.isChecker() ? checks.forMe(SHOWN) : List.of();
            read(toCheck.stream().map(task -> task.check().card().story()));
        }
        return toCheck;
    }

    public List<ReviewCard> getToDecide() {
        if (toDecide == null) {
            toDecide = me.isDeciding() ? queue.forMe(SHOWN) : List.of();
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
            read(heldBack.stream().map(ScheduledCard::story));
        }
        return heldBack;
    }

    private void read(Stream<StoryId> ids) {
        parties.read(ids.toList());
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
        return Stream.of(Stage.values()).filter(stage -> stage != Stage.SPIKED && stage != Stage.KILLED).toList();
    }
}
