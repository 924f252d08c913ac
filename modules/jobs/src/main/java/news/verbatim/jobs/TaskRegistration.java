package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.ArrayList;
import java.util.List;

/** Fired once at start-up, when every schema is up to date. A module hands in the tasks that it can carry out. */
public final class TaskRegistration {

    private final List<Task<?>> tasks = new ArrayList<>();

    /** Hands in a task; its name begins with the module's. */
    public void add(Task<?> task) {
        tasks.add(task);
    }

    List<Task<?>> tasks() {
        return tasks;
    }
}
