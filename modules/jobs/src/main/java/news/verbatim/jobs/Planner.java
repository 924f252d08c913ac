package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Plans tasks in the caller's transaction. What is planned already stays as it is, and what has failed for good is
 * planned anew: else a task whose name comes again, such as the rebuilding of an index, would never run again.
 */
@ApplicationScoped
public class Planner {

    private static final String THE_ONE = "whole";

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    /** Plans a task, unless it is planned already and has not failed for good. */
    public void plan(SchedulableInstance<?> task) {
        if (!scheduler.scheduleIfNotExists(task) && hasFailedForGood(task)) {
            revive(task);
        }
    }

    /** Plans a task of which there is only one, for now. */
    public void planNow(TaskDescriptor<Void> task) {
        plan(task.instance(THE_ONE).scheduledTo(clock.instant()));
    }

    private boolean hasFailedForGood(SchedulableInstance<?> task) {
        return scheduler.getScheduledExecution(TaskInstanceId.of(task.getTaskName(), task.getId()))
                .map(ScheduledExecution::getExecutionTime).filter(Retrying::isForGood).isPresent();
    }

    private void revive(SchedulableInstance<?> task) {
        try {
            scheduler.schedule(task, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceException runsNow) {
            System.getLogger(Planner.class.getName())
                    .log(System.Logger.Level.DEBUG, "somebody runs it again: {0}", runsNow.getMessage());
        }
    }
}
