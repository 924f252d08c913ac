package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete.Result;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps with a task that fails why it failed last, until it succeeds. */
@ApplicationScoped
class LastError extends AbstractSchedulerListener {

    /** How many characters of it are kept. */
    static final int MOST = 500;

    private static final String KEEP = "update " + Jobs.TABLE
            + " set last_error = ? where task_name = ? and task_instance = ?";

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
        boolean failed = complete.getResult() == Result.FAILED;
        if (failed || complete.getExecution().consecutiveFailures > 0) {
            keep(complete.getExecution(),
                    failed ? complete.getCause().map(LastError::said).orElse("It did not say why.") : null);
        }
    }

    private void keep(Execution task, String error) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, error);
            statement.setString(2, task.getTaskName());
            statement.setString(3, task.getId());
            statement.executeUpdate();
        } catch (SQLException e) {
            // the task goes on as it would; the log has the error too
            System.getLogger(LastError.class.getName()).log(System.Logger.Level.WARNING, "an error could not be kept",
                    e);
        }
    }

    /** Returns what a failure says: what was attempted, if it tells, and what was at the bottom of it. */
    static String said(Throwable failure) {
        Throwable bottom = failure;
        while (bottom.getCause() != null && bottom.getCause() != bottom) {
            bottom = bottom.getCause();
        }
        String first = attempted(failure);
        String last = bottom.getClass().getSimpleName()
                + (bottom.getMessage() == null ? "" : ": " + bottom.getMessage());
        String said = first.isEmpty() || bottom == failure ? last : first + " (" + last + ")";
        return said.length() <= MOST ? said : said.substring(0, MOST - 1) + "…";
    }

    /** Returns the first message that somebody wrote; a wrapper only repeats what it wraps. */
    private static String attempted(Throwable failure) {
        for (Throwable one = failure; one != null && one.getCause() != one; one = one.getCause()) {
            boolean repeats = one.getMessage() == null
                    || one.getCause() != null && one.getMessage().contains(one.getCause().getClass().getName());
            if (!repeats) {
                return one.getCause() == null ? "" : one.getMessage();
            }
        }
        return "";
    }
}
