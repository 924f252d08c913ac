package news.verbatim.factcheck.search;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;
import news.verbatim.jobs.store.DerivedFolder;
import news.verbatim.jobs.store.FolderRegistration;

/**
 * Looks at each start whether the index is whole, and rebuilds it if it is not, or if its files are lost later. The
 * newsroom is open meanwhile.
 */
@ApplicationScoped
class EvidenceIndexTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.evidence-index");

    @Inject
    private EvidenceIndex index;

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying()).execute((task, context) -> index.mend()));
    }

    void register(@Observes FolderRegistration registration) {
        registration.add(new DerivedFolder("index of the evidence", EvidenceIndex.FOLDER, "segments_", index::renew));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        planner.plan(TASK.instance("whole").scheduledTo(clock.instant()));
    }
}
