package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void eachWaitIsTwiceTheOneBefore() {
        assertEquals(NOW.plusSeconds(1), Retrying.next(NOW, 1));
        assertEquals(NOW.plusSeconds(2), Retrying.next(NOW, 2));
        assertEquals(NOW.plusSeconds(64), Retrying.next(NOW, 7));
    }

    @Test
    void afterTheLastTryItStandsForAnAdministrator() {
        assertEquals(Retrying.NEVER, Retrying.next(NOW, Retrying.MOST_TRIES));
    }
}
