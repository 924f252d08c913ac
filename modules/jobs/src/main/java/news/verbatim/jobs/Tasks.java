package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;

/** What is planned to happen by itself, and what has failed for good, for an administrator. */
@ApplicationScoped
public class Tasks {

    private static final String PLANNED = "select task_name, task_instance, execution_time, consecutive_failures, last_error"
            + " from " + Jobs.TABLE
            + " order by case when execution_time >= ? then 0 when consecutive_failures > 0 then 1 else 2 end,"
            + " execution_time, task_name, task_instance limit ? offset ?";
    private static final String FAILING = "select count(*) from " + Jobs.TABLE
            + " where execution_time >= ? or consecutive_failures >= ?";
    private static final String RUN_ALL = "update " + Jobs.TABLE
            + " set execution_time = ?, consecutive_failures = 0, version = version + 1 where picked = false and (execution_time >= ? or consecutive_failures > 0)";
    private static final String FORGET = "delete from " + Jobs.TABLE
            + " where task_name = ? and picked = false and task_instance in ";

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private TaskStories stories;

    @Inject
    private Clock clock;

    /**
     * One planned task.
     *
     * @param name     what it does
     * @param instance for whom
     * @param story    the story that it is about; null if it is about none
     * @param due      when it runs; null if it has failed for good
     * @param failures how often it failed in a row
     * @param error    why it failed last; null if it did not
     */
    public record Planned(String name, String instance, StoryId story, Instant due, int failures, String error) {

        /** Says whether it waits for an administrator. */
        public boolean failedForGood() {
            return due == null;
        }
    }

    /**
     * Returns a page of what is planned: first what has failed for good, then what fails and is tried again, then the
     * next due.
     *
     * @param page which one, from 0
     * @param size how many tasks a page has
     */
    public List<Planned> planned(int page, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PLANNED)) {
            statement.setObject(1, Retrying.NEVER.atOffset(ZoneOffset.UTC));
            statement.setInt(2, size);
            statement.setLong(3, (long) page * size);
            List<Planned> planned = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    planned.add(planned(rows));
                }
            }
            return withStories(planned);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Planned> withStories(List<Planned> planned) {
        Map<String, Map<String, StoryId>> known = new HashMap<>();
        planned.stream()
                .collect(Collectors.groupingBy(Planned::name,
                        Collectors.mapping(Planned::instance, Collectors.toList())))
                .forEach((name, instances) -> known.put(name, stories.of(name, instances)));
        return planned.stream()
                .map(one -> new Planned(one.name(), one.instance(), known.get(one.name()).get(one.instance()),
                        one.due(), one.failures(), one.error()))
                .toList();
    }

    /** Returns how many tasks have failed for good, or have failed so often that somebody should look. */
    public long countFailing() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FAILING)) {
            statement.setObject(1, Retrying.NEVER.atOffset(ZoneOffset.UTC));
            statement.setInt(2, Retrying.WORRYING);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes away tasks whose work is done, in the transaction of that work. One that runs right now ends by itself. */
    public void forget(String name, Collection<String> instances) {
        if (instances.isEmpty()) {
            return;
        }
        String each = "?" + ", ?".repeat(instances.size() - 1);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET + "(" + each + ")")) {
            int index = 1;
            statement.setString(index++, name);
            for (String instance : instances) {
                statement.setString(index++, instance);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets everything that fails run now, and gives it as much patience as at first.
     *
     * @return how many tasks that are
     */
    @Transactional
    public int restartFailing() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RUN_ALL)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, Retrying.NEVER.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets a task run now.
     *
     * @throws Refusal if there is no such task any more
     */
    @Transactional
    public void restart(String name, String instance) {
        TaskInstanceId task = TaskInstanceId.of(name, instance);
        if (scheduler.getScheduledExecution(task).isEmpty()) {
            throw Refusal.because("This task has run in the meantime. There is nothing to restart.");
        }
        scheduler.reschedule(task, clock.instant());
    }

    private static Planned planned(ResultSet row) throws SQLException {
        Instant due = row.getObject(3, OffsetDateTime.class).toInstant();
        return new Planned(row.getString(1), row.getString(2), null, Retrying.isForGood(due) ? null : due,
                row.getInt(4),
                row.getString(5));
    }
}
