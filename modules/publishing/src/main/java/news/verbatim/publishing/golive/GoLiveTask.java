package news.verbatim.publishing.golive;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.Alarm;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskOfTwo;
import news.verbatim.jobs.TaskRegistration;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;

/**
 * What the clock does. A task is named after its story and its clearance: a new approval gets a task of its own, even
 * while the one of the approval before it runs. A task that runs takes along what else is due, so that a full hour is
 * not thousands of transactions.
 */
@ApplicationScoped
class GoLiveTask {

    private static final System.Logger LOG = System.getLogger(GoLiveTask.class.getName());

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("publishing.go-live");

    /**
     * How many waves a server has in its hands at a time: while one waits for the database, another one has work for
     * the processor.
     */
    private static final int WAVES = 2;

    /** Who waits for a wave waits here, and not in a transaction for the same rows. */
    private Semaphore waves;

    @Inject
    private Publications publications;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Planner planner;

    @Inject
    private news.verbatim.jobs.Tasks tasks;

    @Inject
    private Alarm alarm;

    @Inject
    private GoingLive goingLive;

    @PostConstruct
    void open() {
        waves = new Semaphore(publications.passOverLockedRows() ? WAVES : 1);
    }

    void register(@Observes TaskRegistration registration) {
        registration.addNaming(Tasks.custom(TASK)
                .onFailure(new Retrying())
                .onDeadExecutionRevive()
                .execute((task, context) -> run(task)), instance -> storyAndClearance(instance).first());
    }

    private CompletionHandler<Void> run(TaskInstance<Void> task) {
        TaskOfTwo<StoryId, UUID> due = storyAndClearance(task.getId());
        Optional<Instant> again = attempt(due.first(), due.second());
        return again.<CompletionHandler<Void>>map(when -> (done, operations) -> operations.reschedule(done, when))
                .orElse((done, operations) -> operations.remove());
    }

    /** What is wrong with one of many must not keep the others back: then the task goes on alone. */
    private Optional<Instant> attempt(StoryId story, UUID clearance) {
        waves.acquireUninterruptibly();
        try {
            goingLive.wave(story);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "together they do not go live, one by one they may", e);
        } finally {
            waves.release();
        }
        return goingLive.attempt(story, clearance);
    }

    void schedule(Publication publication) {
        Instant due = publication.goesLiveAt();
        planner.plan(TASK.instance(instance(publication)).scheduledTo(due));
        alarm.set(due);
    }

    /** Plans the task anew, wherever it was planned before. */
    void move(Publication publication) {
        cancel(publication);
        schedule(publication);
    }

    /**
     * Takes the task away, if it is there. One that runs right now waits for the story's row and finds nothing to do.
     */
    void cancel(Publication publication) {
        try {
            scheduler.cancel(TASK.instanceId(instance(publication)));
        } catch (TaskInstanceException runsOrIsGone) {
            LOG.log(System.Logger.Level.DEBUG, "left to end by itself: {0}", runsOrIsGone.getMessage());
        }
    }

    /** Takes away the tasks of stories that another task took along. */
    void cancelAll(List<Publication> takenAlong) {
        tasks.forget(TASK.getTaskName(), takenAlong.stream().map(GoLiveTask::instance).toList());
    }

    private static String instance(Publication publication) {
        return new TaskOfTwo<>(publication.story(), publication.clearance()).instance();
    }

    private static TaskOfTwo<StoryId, UUID> storyAndClearance(String instance) {
        return TaskOfTwo.read(instance, StoryId::of, UUID::fromString);
    }
}
