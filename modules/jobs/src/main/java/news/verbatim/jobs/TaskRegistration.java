package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.ArrayList;
import java.util.List;

/** Fired once at start-up, when every schema is up to date. A module hands in the tasks that it can carry out. */
public final class TaskRegistration {

    private final List<Task<?>> tasks = new ArrayList<>();

    private final List<RecurringTask<?>> recurring = new ArrayList<>();

    /** Hands in a task; its name begins with the module's. */
    public void add(Task<?> task) {
        tasks.add(task);
    }

    /** Hands in a task that runs again and again by itself, on one server at a time; its name begins with the module's. */
    public void addRecurring(RecurringTask<?> task) {
        recurring.add(task);
    }

    List<RecurringTask<?>> recurring() {
        return recurring;
    }

    List<Task<?>> tasks() {
        return tasks;
    }
}
