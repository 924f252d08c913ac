package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.acceptance.probe.lib.Heard;
import org.junit.jupiter.api.Test;

/** A task belongs to the transaction that scheduled it. */
class TasksTest extends InsideTest {

    @Inject
    private SchedulerClient scheduler;

    private final String errand = UUID.randomUUID().toString();

    @Test
    void aTaskOfACommittedTransactionRunsOnce() throws Exception {
        inTransaction(() -> schedule(clock.instant()));

        await("the task ran", () -> planned() == 0);
        assertEquals(List.of("task"), Heard.by(errand));
    }

    @Test
    void aTaskOfARolledBackTransactionWasNeverThere() {
        assertThrows(IllegalStateException.class, () -> inTransaction(() -> {
            schedule(clock.instant());
            throw new IllegalStateException("rolls back");
        }));

        assertEquals(0, planned());
        assertEquals(List.of(), Heard.by(errand));
    }

    @Test
    void aTaskWaitsForItsTimeAndTheClockCanBeMovedToIt() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        inTransaction(() -> schedule(tomorrow));
        assertEquals(1, planned());

        clock.moveTo(tomorrow);

        await("the task ran", () -> planned() == 0);
        assertEquals(List.of("task"), Heard.by(errand));
    }

    private void schedule(Instant time) {
        scheduler.schedule(new TaskInstance<>("probe.errand", errand), time);
    }

    private long planned() {
        return number("select count(*) from jobs.scheduled_tasks where task_instance = ?", errand);
    }
}
