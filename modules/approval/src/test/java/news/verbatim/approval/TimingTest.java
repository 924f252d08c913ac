package news.verbatim.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.Refusal;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime THREE = LocalDateTime.parse("2026-11-22T15:00");

    @Test
    void withoutATimeItIsNow() {
        assertEquals(NOW, Timing.now(BERLIN).planned(NOW).instant());
        assertNull(Timing.now(BERLIN).until());
    }

    @Test
    void underAnEmbargoNowIsWhenItEnds() {
        assertEquals(Instant.parse("2026-11-22T14:00:00Z"), new Timing(null, THREE, BERLIN).planned(NOW).instant());
        assertEquals(NOW, new Timing(null, THREE.minusDays(1), BERLIN).planned(NOW).instant());
    }

    @Test
    void aTimeBeforeTheEndOfTheEmbargoIsRefusedAtTheTime() {
        Timing early = new Timing(THREE.minusMinutes(1), THREE, BERLIN);

        Refusal refusal = assertThrows(Refusal.class, () -> early.planned(NOW));

        assertEquals("time", refusal.problems().get(0).field());
        assertEquals(THREE, new Timing(THREE, THREE, BERLIN).planned(NOW).wall());
    }

    @Test
    void anEmbargoThatNoClockShowsIsAskedAboutAtTheEmbargo() {
        Timing gap = new Timing(null, LocalDateTime.parse("2027-03-28T02:30"), BERLIN);

        Refusal refusal = assertThrows(Refusal.class, gap::until);

        assertEquals("embargoTime", refusal.problems().get(0).field());
    }
}
