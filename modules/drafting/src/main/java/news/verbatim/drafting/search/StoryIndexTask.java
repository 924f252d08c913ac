package news.verbatim.drafting.search;

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
 * Mends the index of the stories at each start, when a search finds it far behind, and when its files are lost. The newsroom is open meanwhile.
 */
@ApplicationScoped
class StoryIndexTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("drafting.story-index");

    @Inject
    private StoryIndex index;

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying()).execute((task, context) -> index.mend()));
    }

    void register(@Observes FolderRegistration registration) {
        registration.add(new DerivedFolder("index of the stories", StoryIndex.FOLDER, "segments_", index::renew));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        plan();
    }

    /** Plans it, unless it is planned. */
    void plan() {
        planner.plan(TASK.instance("whole").scheduledTo(clock.instant()));
    }
}
