package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.jobs.Tasks;
import news.verbatim.newsroom.house.Listing;
import news.verbatim.newsroom.house.Telling;

/** {@code /admin/tasks}: what is planned to happen by itself, and what has failed for good. */
@Named("taskList")
@RequestScoped
public class TasksPage {

    @Inject
    private RunningTasks tasks;

    private int page = 1;

    private Listing<Tasks.Planned> listing;

    public Listing<Tasks.Planned> getListing() {
        if (listing == null) {
            listing = Listing.read(page, tasks::planned);
        }
        return listing;
    }

    /** Lets a task run now. */
    public String restart(String name, String instance) {
        tasks.restart(name, instance);
        Telling.done("Restarted. It runs within a second.");
        return "/admin/tasks?faces-redirect=true";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
