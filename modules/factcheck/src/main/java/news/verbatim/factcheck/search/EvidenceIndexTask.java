package news.verbatim.factcheck.search;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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

    void register(@Observes TaskRegistration registration) {
        registration.addAtEachStart(TASK, index::mend);
    }

    void register(@Observes FolderRegistration registration) {
        registration.add(new DerivedFolder("index of the evidence", EvidenceIndex.FOLDER, "segments_", index::renew));
    }
}
