package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void atFirstEachWaitIsTwiceTheOneBefore() {
        assertEquals(NOW.plusSeconds(1), next(1));
        assertEquals(NOW.plusSeconds(2), next(2));
        assertEquals(NOW.plusSeconds(512), next(10));
    }

    @Test
    void thenItIsTriedEveryQuarterOfAnHour() {
        assertEquals(NOW.plus(Duration.ofMinutes(15)), next(11));
        assertEquals(NOW.plus(Duration.ofMinutes(15)), next(Retrying.MOST_TRIES));
    }

    @Test
    void itIsTriedForADay() {
        Duration whole = IntStream.rangeClosed(1, Retrying.MOST_TRIES)
                .mapToObj(failures -> Duration.between(NOW, next(failures)))
                .reduce(Duration.ZERO, Duration::plus);

        assertTrue(whole.compareTo(Duration.ofDays(1)) > 0, whole::toString);
        assertTrue(whole.compareTo(Duration.ofHours(25)) < 0, whole::toString);
    }

    @Test
    void afterTheLastTryItStandsForAnAdministrator() {
        assertEquals(Retrying.NEVER, next(Retrying.MOST_TRIES + 1));
    }

    /** Returns when a task is due after it has failed so often in a row, the last time just now. */
    private static Instant next(int failures) {
        Execution execution = new Execution(NOW, new TaskInstance<>("probe", "1"), true, "here", null, null,
                failures - 1, NOW, 1);
        Instant[] next = new Instant[1];
        TaskRepository repository = (TaskRepository) Proxy.newProxyInstance(RetryingTest.class.getClassLoader(),
                new Class<?>[] {TaskRepository.class}, (proxy, method, arguments) -> {
                    next[0] = (Instant) Arrays.stream(arguments).filter(Instant.class::isInstance).findFirst()
                            .orElseThrow();
                    return true;
                });
        new Retrying().onFailure(ExecutionComplete.failure(execution, NOW, NOW, new IllegalStateException("away")),
                new ExecutionOperations<>(repository, new SchedulerListeners(), execution));
        return next[0];
    }
}
