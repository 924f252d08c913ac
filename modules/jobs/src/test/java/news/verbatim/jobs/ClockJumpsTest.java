package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockJumpsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final long SECOND = 1_000_000_000L;

    private final ClockJumps jumps = new ClockJumps();

    @Test
    void aClockThatGoesAsTimeDoesHasNotJumpedHoweverLateTheLookIs() {
        jumps.look(NOON, -5 * SECOND);

        assertEquals(Optional.empty(), jumps.look(NOON.plusSeconds(1), -4 * SECOND));
        assertEquals(Optional.empty(), jumps.look(NOON.plusSeconds(7_201), 7_196 * SECOND));
    }

    @Test
    void aClockThatIsSetForwardHasJumpedOnce() {
        jumps.look(NOON, 0);

        assertEquals(Optional.of(Duration.ofDays(2)), jumps.look(NOON.plusSeconds(172_801), SECOND));
        assertEquals(Optional.empty(), jumps.look(NOON.plusSeconds(172_802), 2 * SECOND));
    }

    @Test
    void whatIsCorrectedLittleByLittleIsNoJump() {
        jumps.look(NOON, 0);

        assertEquals(Optional.empty(), jumps.look(NOON.plusSeconds(60), SECOND));
        assertEquals(Optional.empty(), jumps.look(NOON.plusSeconds(50), 2 * SECOND));
    }

    @Test
    void theFirstLookComparesWithNothing() {
        assertEquals(Optional.empty(), jumps.look(NOON, 0));
    }
}
