package news.verbatim.events.act;

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

    @Test
    void whoSaysWhichOneIsMeantIsUnderstood() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T02:30");

        assertEquals(Instant.parse("2026-10-25T00:30:00Z"),
                PlannedTime.of(twice, BERLIN, PlannedTime.Occurrence.FIRST).instant());
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"),
                PlannedTime.of(twice, BERLIN, PlannedTime.Occurrence.SECOND).instant());
    }

    @Test
    void ofATimeThatComesOnceBothAreTheSame() {
        LocalDateTime once = LocalDateTime.parse("2026-11-22T15:00");

        assertEquals(PlannedTime.of(once, BERLIN), PlannedTime.of(once, BERLIN, PlannedTime.Occurrence.SECOND));
    }

    @Test
    void theWallTimeHoldsWhenTheRulesOfItsZoneChange() {
        LocalDateTime wall = LocalDateTime.parse("2026-11-22T15:00");
        PlannedTime underOldRules = new PlannedTime(wall, BERLIN, Instant.parse("2026-11-22T13:00:00Z"));

        assertEquals(Instant.parse("2026-11-22T14:00:00Z"), underOldRules.again().instant());
    }

    @Test
    void theSecondOfTwoStaysTheSecond() {
        PlannedTime second = PlannedTime.of(LocalDateTime.parse("2026-10-25T02:30"), BERLIN,
                PlannedTime.Occurrence.SECOND);

        assertEquals(second, second.again());
    }
}
