package news.verbatim.jobs;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.Test;

class RacesTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whatLostARaceIsTriedAgain() {
        Races.retry(() -> failUntil(3, new IllegalStateException(new OptimisticLockException())));

        assertEquals(3, tries.get());
    }

    @Test
    void aDeadlockInTheDatabaseCountsToo() {
        Races.retry(() -> failUntil(2, new IllegalStateException(new SQLException("deadlock", "40P01"))));

        assertEquals(2, tries.get());
    }

    @Test
    void aKeyThatSomebodyElseTookFirstCountsToo() {
        assertTrue(Races.isLost(new IllegalStateException(new SQLException("duplicate key", "23505"))));
        assertFalse(Races.isLost(new IllegalStateException(new SQLException("no such column", "42703"))));
    }

    @Test
    void afterSomeTriesItIsTold() {
        assertThrows(OptimisticLockException.class,
                () -> Races.retry(() -> failUntil(100, new OptimisticLockException())));
        assertEquals(6, tries.get());
    }

    @Test
    void aRefusalIsFinal() {
        assertRefused(null, "No.", () -> Races.retry(() -> failUntil(100, Refusal.because("No."))));
        assertEquals(1, tries.get());
    }

    private void failUntil(int wanted, RuntimeException failure) {
        if (tries.incrementAndGet() < wanted) {
            throw failure;
        }
    }
}
