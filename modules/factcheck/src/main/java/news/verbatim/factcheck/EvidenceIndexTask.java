package news.verbatim.factcheck;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** Looks at each start whether the index is whole, and rebuilds it if it is not. The newsroom is open meanwhile. */
@ApplicationScoped
class EvidenceIndexTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.evidence-index");

    @Inject
    private EvidenceIndex index;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying()).execute((task, context) -> index.mend()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        scheduler.scheduleIfNotExists(TASK.instance("whole").scheduledTo(clock.instant()));
    }
}
