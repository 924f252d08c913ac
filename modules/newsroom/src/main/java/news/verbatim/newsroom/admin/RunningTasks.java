package news.verbatim.newsroom.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.events.act.Roles;
import news.verbatim.jobs.Tasks;

/** What happens by itself, for administrators only: the library that keeps the tasks cannot ask for a role. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RunningTasks {

    @Inject
    private Tasks tasks;

    /** Returns a page of what is planned, first what fails, then the next due. */
    public List<Tasks.Planned> planned(int page, int size) {
        return tasks.planned(page, size);
    }

    /** Lets everything that fails run now, and returns how many tasks that are. */
    public int restartFailing() {
        return tasks.restartFailing();
    }

    /**
     * Lets a task run now.
     *
     * @throws news.verbatim.events.act.Refusal if it has run in the meantime
     */
    public void restart(String name, String instance) {
        tasks.restart(name, instance);
    }
}
