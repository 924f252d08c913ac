package news.verbatim.factcheck;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** The second reading as a task: it begins when a submission is committed, and the author does not wait for it. */
@ApplicationScoped
class SecondReadingTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.second-reading");

    @Inject
    private SecondReader reader;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying())
                .execute((task, context) -> reader.read(UUID.fromString(task.getId()))));
    }

    void schedule(UUID check) {
        scheduler.schedule(TASK.instance(check.toString()).scheduledTo(clock.instant()));
    }
}
