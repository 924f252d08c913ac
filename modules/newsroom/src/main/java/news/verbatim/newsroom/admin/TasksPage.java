package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.Tasks;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.faces.Telling;
import org.omnifaces.cdi.Param;

/** {@code /admin/tasks}: what is planned to happen by itself, and what fails, with the reason. */
@Named("taskList")
@RequestScoped
public class TasksPage {

    @Inject
    private RunningTasks tasks;

    @Inject
    private Stories stories;

    /** The task that a button stands at, with its instance: another one may stand there by now. */
    @Inject
    @Param
    private String task;

    @Inject
    @Param
    private String instance;

    private int page = 1;

    private PageOfRows<Tasks.Planned> listing;

    private Map<StoryId, String> headlines = Map.of();

    public PageOfRows<Tasks.Planned> getListing() {
        if (listing == null) {
            listing = PageOfRows.read(page, tasks::planned);
            headlines = stories.headlines(
                    listing.rows().stream().map(Tasks.Planned::story).filter(Objects::nonNull).distinct().toList());
        }
        return listing;
    }

    /** Returns what the story of a task is called; empty if it is about none, or about one that is gone. */
    public String headline(Tasks.Planned task) {
        return task.story() == null ? "" : headlines.getOrDefault(task.story(), "");
    }

    /** Says whether anything on this page fails. */
    public boolean isFailing() {
        return getListing().rows().stream().anyMatch(task -> task.failedForGood() || task.failures() > 0);
    }

    /** Lets everything that fails run now. */
    public String restartFailing() {
        int many = tasks.restartFailing();
        Telling.done(many == 0 ? "Nothing fails any more, so there was nothing to run."
                : many == 1 ? "One task runs again within a second." : many + " tasks run again within seconds.");
        return "/admin/tasks?faces-redirect=true";
    }

    /** Lets a task run now. */
    public String restart() {
        tasks.restart(task, instance);
        Telling.done("It runs again within a second.");
        return "/admin/tasks?faces-redirect=true";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
