package news.verbatim.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PlannedTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aWallTimeIsResolvedInItsZone() {
        assertEquals(Instant.parse("2026-11-22T14:00:00Z"),
                PlannedTime.of(LocalDateTime.parse("2026-11-22T15:00"), BERLIN).instant());
    }

    @Test
    void aWallTimeThatSpringSkipsIsAskedAbout() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> PlannedTime.of(LocalDateTime.parse("2027-03-28T02:30"), BERLIN));

        assertEquals("time", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains("03:00"), refusal.getMessage());
    }

    @Test
    void aWallTimeThatAutumnRepeatsIsAskedAbout() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> PlannedTime.of(LocalDateTime.parse("2026-10-25T02:30"), BERLIN));

        assertTrue(refusal.getMessage().contains("twice"), refusal.getMessage());
    }
}
