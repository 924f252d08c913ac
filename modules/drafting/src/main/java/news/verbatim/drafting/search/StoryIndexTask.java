package news.verbatim.drafting.search;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.TaskRegistration;
import news.verbatim.jobs.store.DerivedFolder;
import news.verbatim.jobs.store.FolderRegistration;

/**
 * Mends the index of the stories at each start, when a search finds it far behind, and when its files are lost. The newsroom is open meanwhile.
 */
@ApplicationScoped
class StoryIndexTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("drafting.story-index");

    @Inject
    private StoryIndex index;

    @Inject
    private Planner planner;

    void register(@Observes TaskRegistration registration) {
        registration.addAtEachStart(TASK, index::mend);
    }

    void register(@Observes FolderRegistration registration) {
        registration.add(new DerivedFolder("index of the stories", StoryIndex.FOLDER, "segments_", index::renew));
    }

    /** Plans it, unless it is planned. */
    void plan() {
        planner.planNow(TASK);
    }
}
