package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.acceptance.probe.lib.Heard;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A task belongs to the transaction that scheduled it. */
class TasksTest extends InsideTest {

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Planner planner;

    @Inject
    private Tasks tasks;

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

    @Test
    void whatHasFailedForGoodIsPlannedAnewByWhoPlansItAgain() throws Exception {
        failedForGood("probe.errand", errand);

        inTransaction(() -> planner
                .plan(SchedulableInstance.of(new TaskInstance<>("probe.errand", errand), clock.instant())));

        await("the task ran", () -> planned() == 0);
        assertEquals(List.of("task"), Heard.by(errand));
    }

    @Test
    void whatIsPlannedStaysAsItIsPlanned() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        inTransaction(() -> schedule(tomorrow));

        inTransaction(() -> planner
                .plan(SchedulableInstance.of(new TaskInstance<>("probe.errand", errand), clock.instant())));

        assertEquals(tomorrow, scheduler.getScheduledExecution(TaskInstanceId.of("probe.errand", errand)).orElseThrow()
                .getExecutionTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafting.story-index", "factcheck.evidence-index"})
    void anIndexThatCouldNotBeRebuiltIsRebuiltAtTheNextStart(String index) throws Exception {
        await("it is idle", () -> number("select count(*) from jobs.scheduled_tasks where task_name = ?", index) == 0);
        failedForGood(index, "whole");

        inTransaction(() -> planner.planNow(TaskDescriptor.of(index)));

        await("it ran", () -> number("select count(*) from jobs.scheduled_tasks where task_name = ?", index) == 0);
    }

    @Test
    void everythingThatFailsRunsAgainAtOneWord() throws Exception {
        failedForGood("probe.errand", errand);

        assertTrue(tasks.restartFailing() > 0);

        await("the task ran", () -> planned() == 0);
        assertEquals(List.of("task"), Heard.by(errand));
    }

    private void failedForGood(String name, String instance) throws SQLException {
        tamper("insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version) "
                + "values (?, ?, timestamp with time zone '9999-01-01 00:00:00+00', false, 100, 1)", name, instance);
    }

    private void schedule(Instant time) {
        scheduler.schedule(new TaskInstance<>("probe.errand", errand), time);
    }

    private long planned() {
        return number("select count(*) from jobs.scheduled_tasks where task_instance = ?", errand);
    }
}
