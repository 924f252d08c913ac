package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.id.StoryId;

/** Fired once at start-up, when every schema is up to date. A module hands in the tasks that it can carry out. */
public final class TaskRegistration {

    private final List<Task<?>> tasks = new ArrayList<>();

    private final Map<String, Function<Collection<String>, Map<String, StoryId>>> stories = new HashMap<>();

    private final List<RecurringTask<?>> recurring = new ArrayList<>();

    private final List<TaskDescriptor<Void>> atEachStart = new ArrayList<>();

    /** Hands in a task; its name begins with the module's. */
    public void add(Task<?> task) {
        tasks.add(task);
    }

    /**
     * Hands in a task whose instances are each about a story.
     *
     * @param about returns the stories of some instances, by instance, in one look; it leaves out what it does not know
     */
    public void add(Task<?> task, Function<Collection<String>, Map<String, StoryId>> about) {
        add(task);
        stories.put(task.getName(), about);
    }

    /**
     * Hands in a task whose instances name their story.
     *
     * @param story reads it from the name of an instance
     */
    public void addNaming(Task<?> task, Function<String, StoryId> story) {
        add(task, instances -> instances.stream().distinct().collect(Collectors.toMap(Function.identity(), story)));
    }

    /**
     * Hands in a task that runs again and again by itself, on one server at a time; its name begins with the module's.
     */
    public void addRecurring(RecurringTask<?> task) {
        recurring.add(task);
    }

    /** Hands in work that is done once at each start, on one server of those that start. */
    public void addAtEachStart(TaskDescriptor<Void> task, Runnable work) {
        add(Tasks.oneTime(task).onFailure(new Retrying()).execute((instance, context) -> work.run()));
        atEachStart.add(task);
    }

    List<TaskDescriptor<Void>> atEachStart() {
        return atEachStart;
    }

    List<RecurringTask<?>> recurring() {
        return recurring;
    }

    Map<String, Function<Collection<String>, Map<String, StoryId>>> stories() {
        return stories;
    }

    List<Task<?>> tasks() {
        return tasks;
    }
}
