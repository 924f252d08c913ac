package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;

/**
 * The one way in which a failed task is tried again: soon at first, each time after twice the wait, then every quarter
 * of an hour until a day is over. A mail server that is away for an afternoon costs nobody a message. What still fails
 * then is left standing for an administrator instead of being dropped; it is planned anew when somebody plans it again
 * ({@link Planner}).
 */
public final class Retrying implements FailureHandler<Void> {

    /** When a task is due that has failed for good: never by itself. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** After so many failures in a row, some two minutes, it is no hiccup any more: an administrator is told. */
    static final int WORRYING = 8;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** The tries with growing waits, of 1, 2, 4 … 512 seconds: a little more than a quarter of an hour. */
    private static final int SOON = 10;

    /** The tries after which a task has failed for good: those, and a day of quarters of an hour. */
    static final int MOST_TRIES = SOON + 24 * 4;

    private static final FailureHandler<Void> POLICY = FailureHandler.<Void>maxRetries(SOON).withBackoff(FIRST_WAIT, 2)
            .then(FailureHandler.<Void>maxRetries(MOST_TRIES).retryEvery(LONGEST_WAIT).then(Retrying::leave),
                    seldom -> {});

    @Override
    public void onFailure(ExecutionComplete execution, ExecutionOperations<Void> operations) {
        POLICY.onFailure(execution, operations);
    }

    private static void leave(ExecutionComplete execution, ExecutionOperations<Void> operations) {
        operations.reschedule(execution, NEVER);
    }

    /** Says whether a task that is due then has failed for good. */
    static boolean isForGood(Instant due) {
        return !due.isBefore(NEVER);
    }
}
