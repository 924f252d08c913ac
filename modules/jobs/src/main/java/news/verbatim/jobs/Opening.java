package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the modules that the newsroom is open, and plans what they do at each start. */
@ApplicationScoped
class Opening {

    @Inject
    private Event<NewsroomOpened> opened;

    @Inject
    @ConfigProperty(name = "verbatim.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Planner planner;

    @Transactional
    void open(List<TaskDescriptor<Void>> atEachStart) {
        opened.fire(new NewsroomOpened(demo));
        atEachStart.forEach(planner::planNow);
    }
}
