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

/** What falls with a dispute, or with evidence that does not hold any more, as tasks: one transaction a story. */
@ApplicationScoped
class FalloutTask {

    private static final TaskDescriptor<Void> DISPUTE = TaskDescriptor.of("factcheck.blast-radius");

    private static final TaskDescriptor<Void> EVIDENCE = TaskDescriptor.of("factcheck.stale-evidence");

    private static final TaskDescriptor<Void> DISPUTED_EVIDENCE = TaskDescriptor.of("factcheck.disputed-evidence");

    @Inject
    private Falling falling;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(DISPUTE).onFailure(new Retrying())
                .execute((task, context) -> falling.withDispute(UUID.fromString(task.getId()))));
        registration.add(Tasks.oneTime(EVIDENCE).onFailure(new Retrying())
                .execute((task, context) -> falling.withEvidence(UUID.fromString(task.getId()))));
        registration.add(Tasks.oneTime(DISPUTED_EVIDENCE).onFailure(new Retrying())
                .execute((task, context) -> falling.withDisputedEvidence(UUID.fromString(task.getId()))));
    }

    /** Plans what a dispute about evidence does to every story that rests on it. */
    void disputed(EvidenceDispute dispute) {
        scheduler.scheduleIfNotExists(DISPUTED_EVIDENCE.instance(dispute.id().toString()).scheduledTo(clock.instant()));
    }

    /** Plans what a dispute does to other stories. */
    void disputed(GivenRuling dispute) {
        scheduler.scheduleIfNotExists(DISPUTE.instance(dispute.id().toString()).scheduledTo(clock.instant()));
    }

    /** Plans what it does to every story that evidence was damaged or superseded. */
    void fallen(UUID evidence) {
        scheduler.scheduleIfNotExists(EVIDENCE.instance(evidence.toString()).scheduledTo(clock.instant()));
    }
}
