package news.verbatim.factcheck.second;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** The second reading as a task: it begins when a submission is committed, and the author does not wait for it. */
@ModuleInternal
@ApplicationScoped
public class SecondReadingTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.second-reading");

    @Inject
    private SecondReader reader;

    @Inject
    private CheckShelf checks;

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying())
                .execute((task, context) -> reader.read(UUID.fromString(task.getId()))), checks::storiesOfChecks);
    }

    public void schedule(UUID check) {
        planner.plan(TASK.instance(check.toString()).scheduledTo(clock.instant()));
    }
}
