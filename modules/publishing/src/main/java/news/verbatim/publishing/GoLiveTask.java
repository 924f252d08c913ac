package news.verbatim.publishing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.StoryId;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/**
 * What the clock does. A task is named after its story and its clearance: a new approval gets a task of its own, even while
 * the one of the approval before it runs.
 */
@ApplicationScoped
class GoLiveTask {

    private static final System.Logger LOG = System.getLogger(GoLiveTask.class.getName());

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("publishing.go-live");

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private GoingLive goingLive;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.custom(TASK)
                .onFailure(new Retrying())
                .onDeadExecutionRevive()
                .execute((task, context) -> run(task)));
    }

    private CompletionHandler<Void> run(TaskInstance<Void> task) {
        String[] storyAndClearance = task.getId().split("/");
        Optional<Instant> again = goingLive.attempt(StoryId.of(storyAndClearance[0]), UUID.fromString(storyAndClearance[1]));
        return again.<CompletionHandler<Void>>map(when -> (done, operations) -> operations.reschedule(done, when))
                .orElse((done, operations) -> operations.remove());
    }

    void schedule(Publication publication) {
        scheduler.scheduleIfNotExists(TASK.instance(instance(publication)).scheduledTo(publication.planned().instant()));
    }

    /** Takes the task away, if it is there. One that runs right now waits for the story's row and finds nothing to do. */
    void cancel(Publication publication) {
        try {
            scheduler.cancel(TASK.instanceId(instance(publication)));
        } catch (TaskInstanceException runsOrIsGone) {
            LOG.log(System.Logger.Level.DEBUG, "left to end by itself: {0}", runsOrIsGone.getMessage());
        }
    }

    private static String instance(Publication publication) {
        return publication.story() + "/" + publication.clearance();
    }
}
