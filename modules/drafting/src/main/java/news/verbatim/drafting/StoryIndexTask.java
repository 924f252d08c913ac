package news.verbatim.drafting;

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

/** Mends the index of the stories at each start, and when a search finds it far behind. The newsroom is open meanwhile. */
@ApplicationScoped
class StoryIndexTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("drafting.story-index");

    @Inject
    private StoryIndex index;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying()).execute((task, context) -> index.mend()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        plan();
    }

    /** Plans it, unless it is planned. */
    void plan() {
        scheduler.scheduleIfNotExists(TASK.instance("whole").scheduledTo(clock.instant()));
    }
}
