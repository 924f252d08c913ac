package news.verbatim.jobs.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EvenTimeTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final long SECOND = 1_000_000_000L;

    private final EvenTime time = new EvenTime(NOON, -5 * SECOND);

    @Test
    void itGoesByAClockThatGoesAsFastAsTimePassesHoweverSeldomItIsLookedAt() {
        assertEquals(NOON.plusSeconds(1), time.at(NOON.plusSeconds(1), -4 * SECOND));
        assertEquals(NOON.plusSeconds(7_201), time.at(NOON.plusSeconds(7_201), 7_196 * SECOND));
        assertEquals(Duration.ZERO, time.ahead());
    }

    @Test
    void itFollowsWhatIsCorrectedLittleByLittle() {
        for (int minute = 1; minute <= 100; minute++) {
            Instant machine = NOON.plusSeconds(90L * minute);
            assertEquals(machine, time.at(machine, (60L * minute - 5) * SECOND));
        }
    }

    @Test
    void itGoesOnEvenlyWhenTheClockIsSetForwardOrBack() {
        for (Duration jump : new Duration[] {Duration.ofDays(7), Duration.ofDays(-7), Duration.ofMinutes(1),
                Duration.ofMinutes(-1)}) {
            assertEquals(NOON.plusSeconds(2), time.at(NOON.plusSeconds(2).plus(jump), -3 * SECOND));
            assertEquals(jump, time.ahead());
            assertEquals(NOON.plusSeconds(90_000), time.at(NOON.plusSeconds(90_000).plus(jump), 89_995 * SECOND));
            assertEquals(jump, time.ahead());
        }
    }

    @Test
    void itGoesByTheClockAgainWhenThatIsRightAgain() {
        time.at(NOON.plusSeconds(604_800), -5 * SECOND);

        assertEquals(NOON.plusSeconds(75), time.at(NOON.plusSeconds(75), 55 * SECOND));

        assertEquals(Duration.ZERO, time.ahead());
        assertEquals(NOON.plusSeconds(76), time.at(NOON.plusSeconds(76), 56 * SECOND));
    }

    @Test
    void itGoesByAClockThatIsConfirmed() {
        time.at(NOON.minusSeconds(604_800), -5 * SECOND);

        time.follow(NOON.minusSeconds(604_799), -4 * SECOND);

        assertEquals(NOON.minusSeconds(604_798), time.at(NOON.minusSeconds(604_798), -3 * SECOND));
        assertEquals(Duration.ZERO, time.ahead());
    }

    @Test
    void itCountsInMillisecondsWhicheverItGoesBy() {
        assertEquals(NOON.plusMillis(1), time.at(NOON.plusSeconds(604_800), -5 * SECOND + 1_999_999));
    }
}
