package news.verbatim.factcheck;

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
import news.verbatim.factcheck.evidence.Chores;
import news.verbatim.factcheck.evidence.Vault;
import news.verbatim.factcheck.evidence.audit.EvidenceAudit;
import news.verbatim.factcheck.evidence.keeping.EvidenceKeeper;
import news.verbatim.factcheck.search.EvidenceIndex;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.TaskRegistration;

/**
 * Looks through all evidence once a day, each chore for itself: one that fails is told and keeps none of the others
 * back. A file that somebody deleted or changed is noticed before a verdict needs it, and an index that is not whole is
 * rebuilt.
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
    private EvidenceKeeper keeper;

    @Inject
    private EvidenceIndex index;

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.recurring(TASK, FixedDelay.of(EVERY)).execute((task, context) -> lookThrough()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        planner.plan(TASK.instance(RecurringTask.INSTANCE).scheduledTo(clock.instant().plus(EVERY)));
    }

    void lookThrough() {
        Chores chores = new Chores();
        chores.run("what was never kept", () -> vault.sweep(clock.instant().minus(EVERY), keeper::isKept));
        chores.run("the index", index::mend);
        chores.run("the hashes", () -> compare(chores));
        chores.end();
    }

    private void compare(Chores chores) {
        List<UUID> some = audit.after(null, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(evidence -> chores.run("evidence " + evidence, () -> audit.look(evidence)));
            some = audit.after(some.get(some.size() - 1), AT_ONCE);
        }
    }
}
