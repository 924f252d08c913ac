package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.drafting.listing.WantedCorrection;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.factcheck.queue.CheckTask;
import news.verbatim.factcheck.queue.Urgent;
import news.verbatim.newsroom.approval.QueueWords;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.frame.NextAct;
import news.verbatim.newsroom.house.frame.Parties;
import news.verbatim.newsroom.house.frame.Waiting;
import news.verbatim.newsroom.house.wording.StateWords;
import news.verbatim.newsroom.house.wording.Words;
import news.verbatim.publishing.publication.ScheduledCard;

/**
 * The one thing that this person should do now: what harms readers first, then what holds others up, then their own.
 */
@Named("nextUp")
@RequestScoped
public class NextUp {

    @Inject
    private HomePage home;

    @Inject
    private Urgent urgent;

    @Inject
    private Waiting waiting;

    @Inject
    private QueueWords queue;

    @Inject
    private Parties parties;

    @Inject
    private StateWords states;

    @Inject
    private Me me;

    private Task first;

    /**
     * What to do now.
     *
     * @param kind     what it is, in a few words
     * @param headline the story; empty if it is about none
     * @param why      why now
     * @param act      where to do it
     */
    public record Task(String kind, String headline, String why, NextAct act) {
    }

    /** Returns what to do now; null if nothing waits for this person. */
    public Task getFirst() {
        if (first == null) {
            first = Stream.<Supplier<Optional<Task>>>of(this::urgent, this::broken, this::sentBack,
                    () -> toCheck(CheckTask.Why.SECOND),
                    this::toDecide, () -> toCheck(CheckTask.Why.BEGUN), () -> toCheck(CheckTask.Why.WAITS), this::held,
                    this::draft, () -> toCheck(CheckTask.Why.BEGUN_BY_ANOTHER))
                    .flatMap(one -> one.get().stream()).findFirst().orElse(null);
        }
        return first;
    }

    private Optional<Task> urgent() {
        return me.isChecker() || me.isEditor()
                ? urgent.open(0, 1).stream().findFirst().map(card -> new Task("Readers have something that "
                        + "does not stand", card.headline(), card.reason(),
                        new NextAct("See what to do", "/urgent", card.story(), 0)))
                : Optional.empty();
    }

    private Optional<Task> broken() {
        long failed = me.isAdministrator() ? waiting.getFailingTasks() : 0;
        return failed == 0 ? Optional.empty()
                : Optional.of(new Task(Words.count(failed, "task") + (failed == 1 ? " fails" : " fail"), "",
                        "What " + (failed == 1 ? "it" : "they")
                                + " should do has not happened yet. Look at why, and when that is mended run "
                                + (failed == 1 ? "it" : "them") + " again.",
                        new NextAct("Open the tasks", "/admin/tasks", null, 0)));
    }

    private Optional<Task> sentBack() {
        return mine(Turn.Act.CHANGE, "Sent back to you").or(this::corrected);
    }

    private Optional<Task> corrected() {
        return home.getWork()
                .flatMap(work -> work.corrections().stream().filter(WantedCorrection::waitsToBeTakenUp).findFirst())
                .map(wanted -> new Task(states.wanted(wanted.kind()), wanted.headline(), wanted.note(),
                        parties.next(wanted.story())));
    }

    private Optional<Task> draft() {
        return mine(Turn.Act.WRITE, "You are writing");
    }

    private Optional<Task> mine(Turn.Act act, String kind) {
        return home.getMine().stream().filter(card -> isMine(card, act)).findFirst()
                .map(card -> new Task(kind, card.headline(),
                        card.stageNote().isEmpty() ? parties.sentence(card.story()) : card.stageNote(),
                        parties.next(card.story())));
    }

    private boolean isMine(StoryCard card, Turn.Act act) {
        Turn turn = parties.turn(card.story());
        return turn != null && turn.act() == act && me.getProfile().id().equals(turn.person());
    }

    private Optional<Task> toCheck(CheckTask.Why why) {
        return home.getToCheck().stream().filter(task -> task.why() == why).findFirst().map(task -> new Task(kind(why),
                task.check().card().headline(), parties.sentence(task.check().card().story()), check(task)));
    }

    private static String kind(CheckTask.Why why) {
        return switch (why) {
            case SECOND -> "Waits for you as the second checker";
            case BEGUN -> "You have begun to check";
            case WAITS -> "Nobody has begun to check";
            case BEGUN_BY_ANOTHER -> "Another checker has begun";
        };
    }

    private static NextAct check(CheckTask task) {
        boolean ready = task.check().card().resolved() == task.check().card().total();
        return new NextAct(
                task.why() == CheckTask.Why.SECOND ? "Look at the proposal" : ready ? "Complete the check" : "Check it",
                "/check/story", task.check().card().story(), task.check().card().revision());
    }

    private Optional<Task> toDecide() {
        return home.getToDecide().stream().findFirst()
                .map(card -> new Task(kind(card), card.headline(), queue.reasons(card),
                        new NextAct(card.state() == ReviewState.PROPOSED ? "Agree or not" : "Decide on it",
                                "/approval/decide", card.story(),
                                card.revision())));
    }

    private static String kind(ReviewCard card) {
        return switch (card.state()) {
            case PROPOSED -> "Waits for you as the second editor";
            case CLAIMED -> "You are reading";
            default -> "Waits for your decision";
        };
    }

    private Optional<Task> held() {
        List<Turn.Act> acts = List.of(Turn.Act.LIFT, Turn.Act.RESCHEDULE, Turn.Act.REFILE);
        return me.isEditor() ? home.getHeldBack().stream().filter(card -> acts.contains(act(card.story()))).findFirst()
                .map(card -> new Task("Held back", card.headline(), card.reason(), parties.next(card.story())))
                : Optional.empty();
    }

    private Turn.Act act(StoryId story) {
        Turn turn = parties.turn(story);
        return turn == null ? null : turn.act();
    }
}
