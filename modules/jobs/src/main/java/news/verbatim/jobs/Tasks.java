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
import java.util.List;
import javax.sql.DataSource;
import news.verbatim.events.Refusal;

/** What is planned to happen by itself, and what has failed for good, for an administrator. */
@ApplicationScoped
public class Tasks {

    private static final String PLANNED = "select task_name, task_instance, execution_time, consecutive_failures from "
            + Jobs.TABLE + " order by case when execution_time >= ? then 0 else 1 end, execution_time, task_name, task_instance"
            + " limit ? offset ?";
    private static final String FAILED = "select count(*) from " + Jobs.TABLE + " where execution_time >= ?";
    private static final String FORGET = "delete from " + Jobs.TABLE
            + " where task_name = ? and picked = false and task_instance in ";

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    /**
     * One planned task.
     *
     * @param name     what it does
     * @param instance for whom, usually a story's id
     * @param due      when it runs; null if it has failed for good
     * @param failures how often it failed in a row
     */
    public record Planned(String name, String instance, Instant due, int failures) {

        /** Says whether it waits for an administrator. */
        public boolean failedForGood() {
            return due == null;
        }
    }

    /**
     * Returns a page of what is planned, failed tasks first, then the next due.
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
            return planned;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns how many tasks have failed for good. */
    public long countFailed() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FAILED)) {
            statement.setObject(1, Retrying.NEVER.atOffset(ZoneOffset.UTC));
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
        return new Planned(row.getString(1), row.getString(2), due.isBefore(Retrying.NEVER) ? due : null, row.getInt(4));
    }
}
