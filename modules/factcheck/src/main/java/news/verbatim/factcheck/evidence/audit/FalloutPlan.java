package news.verbatim.factcheck.evidence.audit;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.jobs.Planner;

/** Plans, in the transaction in which something turns out not to hold, what falls with it. */
@ModuleInternal
@ApplicationScoped
public class FalloutPlan {

    public static final TaskDescriptor<Void> DISPUTE = TaskDescriptor.of("factcheck.blast-radius");

    public static final TaskDescriptor<Void> EVIDENCE = TaskDescriptor.of("factcheck.stale-evidence");

    public static final TaskDescriptor<Void> DISPUTED_EVIDENCE = TaskDescriptor.of("factcheck.disputed-evidence");

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    /** Plans what a dispute about evidence does to every story that rests on it. */
    public void evidenceDisputed(UUID dispute) {
        plan(DISPUTED_EVIDENCE, dispute);
    }

    /** Plans what a ruling that disputes a quotation does to other stories. */
    public void quotationDisputed(UUID ruling) {
        plan(DISPUTE, ruling);
    }

    /** Plans what it does to every story that evidence was damaged or superseded. */
    public void evidenceFallen(UUID evidence) {
        plan(EVIDENCE, evidence);
    }

    private void plan(TaskDescriptor<Void> task, UUID about) {
        planner.plan(task.instance(about.toString()).scheduledTo(clock.instant()));
    }
}
