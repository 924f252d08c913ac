package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.verbatim.events.Refusal;

/** What is planned to happen by itself, and what has failed for good, for an administrator. */
@ApplicationScoped
public class Tasks {

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    /**
     * One planned task.
     *
     * @param name     what it does
     * @param instance for whom, usually a story's id
     * @param due      when it runs; null if it has failed for good
     * @param failures how often it failed in a row
     */
    public record Planned(String name, String instance, Instant due, int failures) {

        /** Says whether it waits for an administrator. */
        public boolean failedForGood() {
            return due == null;
        }
    }

    /** Returns all that is planned, failed tasks first, then the next due. */
    public List<Planned> planned() {
        return scheduler.getScheduledExecutions().stream().map(Tasks::planned)
                .sorted(Comparator.comparing(Planned::failedForGood).reversed()
                        .thenComparing(task -> task.due() == null ? Retrying.NEVER : task.due()))
                .toList();
    }

    /**
     * Lets a task run now.
     *
     * @throws Refusal if there is no such task any more
     */
    @Transactional
    public void restart(String name, String instance) {
        TaskInstanceId task = TaskInstanceId.of(name, instance);
        if (scheduler.getScheduledExecution(task).isEmpty()) {
            throw Refusal.because("This task has run in the meantime. There is nothing to restart.");
        }
        scheduler.reschedule(task, clock.instant());
    }

    private static Planned planned(ScheduledExecution<?> task) {
        Instant due = task.getExecutionTime().isBefore(Retrying.NEVER) ? task.getExecutionTime() : null;
        return new Planned(task.getTaskInstance().getTaskName(), task.getTaskInstance().getId(), due,
                task.getConsecutiveFailures());
    }
}
