package news.verbatim.newsroom.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.jobs.Tasks;

/** How much waits in each place of the rail, counted once a request and only where the person may go. */
@Named
@RequestScoped
public class Waiting {

    @Inject
    private Tasks tasks;

    private Long failedTasks;

    public long getStories() {
        return 0;
    }

    public long getChecks() {
        return 0;
    }

    public long getApprovals() {
        return 0;
    }

    public long getFailedTasks() {
        if (failedTasks == null) {
            failedTasks = tasks.planned().stream().filter(Tasks.Planned::failedForGood).count();
        }
        return failedTasks;
    }
}
