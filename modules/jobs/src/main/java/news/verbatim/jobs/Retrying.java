package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;

/**
 * Tries a failed task again, each time after twice the wait, and at last leaves it standing for an administrator instead
 * of dropping it.
 */
public final class Retrying implements FailureHandler<Void> {

    /** The tries after which a task has failed for good. */
    static final int MOST_TRIES = 8;

    /** When a task is due that has failed for good: never by itself. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    @Override
    public void onFailure(ExecutionComplete execution, ExecutionOperations<Void> operations) {
        int failures = execution.getExecution().consecutiveFailures + 1;
        operations.reschedule(execution, next(execution.getTimeDone(), failures));
    }

    static Instant next(Instant now, int failures) {
        return failures >= MOST_TRIES ? NEVER : now.plus(FIRST_WAIT.multipliedBy(1L << failures - 1));
    }
}
