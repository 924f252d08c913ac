package news.verbatim.factcheck;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.TaskRegistration;

/**
 * Looks through all evidence once a day: a file that somebody deleted or changed is noticed before a verdict needs it, and an
 * index that is not whole is rebuilt.
 */
@ApplicationScoped
class EvidenceAuditTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.evidence-audit");
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int AT_ONCE = 200;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private Vault vault;

    @Inject
    private EvidenceIndex index;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.recurring(TASK, FixedDelay.of(EVERY)).execute((task, context) -> lookThrough()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        scheduler.scheduleIfNotExists(TASK.instance(RecurringTask.INSTANCE).scheduledTo(clock.instant().plus(EVERY)));
    }

    void lookThrough() {
        vault.sweep(clock.instant().minus(EVERY));
        index.mend();
        List<UUID> some = audit.after(null, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(audit::look);
            some = audit.after(some.get(some.size() - 1), AT_ONCE);
        }
    }
}
