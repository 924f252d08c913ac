package news.verbatim.approval.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PlannedTime THREE = at("2026-11-22T15:00");

    @Test
    void withoutATimeItIsNow() {
        assertEquals(NOW, Timing.now(BERLIN).planned(NOW).instant());
        assertNull(Timing.now(BERLIN).embargo());
    }

    @Test
    void underAnEmbargoNowIsWhenItEnds() {
        assertEquals(Instant.parse("2026-11-22T14:00:00Z"), new Timing(null, THREE, BERLIN).planned(NOW).instant());
        assertEquals(NOW, new Timing(null, at("2026-11-21T15:00"), BERLIN).planned(NOW).instant());
    }

    @Test
    void aTimeBeforeTheEndOfTheEmbargoIsRefusedAtTheTime() {
        Timing early = new Timing(at("2026-11-22T14:59"), THREE, BERLIN);

        Refusal refusal = assertThrows(Refusal.class, () -> early.planned(NOW));

        assertEquals("time", refusal.problems().get(0).field());
        assertEquals(THREE, new Timing(THREE, THREE, BERLIN).planned(NOW));
    }

    private static PlannedTime at(String wall) {
        return PlannedTime.of(LocalDateTime.parse(wall), BERLIN);
    }
}
