package news.verbatim.newsroom.house.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:12:00Z");

    private final TimeWords berlin = new TimeWords(NOW, ZoneId.of("Europe/Berlin"));

    @Test
    void everyTimeNamesItsZone() {
        assertEquals("22 Nov 2026, 15:00 CET", berlin.full(Instant.parse("2026-11-22T14:00:00Z")));
        assertEquals("1 Jul 2026, 16:00 CEST", berlin.full(Instant.parse("2026-07-01T14:00:00Z")));
        assertEquals("22 Nov 2026, 14:00 GMT",
                new TimeWords(NOW, ZoneId.of("Europe/London")).full(Instant.parse("2026-11-22T14:00:00Z")));
    }

    @Test
    void todayIsLeftOut() {
        assertEquals("15:00 CET", berlin.brief(Instant.parse("2026-11-22T14:00:00Z")));
        assertEquals("23 Nov 2026, 00:10 CET", berlin.brief(Instant.parse("2026-11-22T23:10:00Z")));
    }

    @Test
    void aDayIsPrintedWithoutATime() {
        assertEquals("18 Nov 2026", berlin.day(LocalDate.of(2026, 11, 18)));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, now", "PT29S, now", "PT48M, in 48 min", "PT-3M, 3 min ago", "PT99M, in 99 min", "PT3H, in 3 h",
            "PT-47H, 47 h ago", "PT72H, in 3 days"})
    void distanceIsToldInTheUnitThatHelps(Duration off, String words) {
        assertEquals(words, berlin.distance(NOW.plus(off)));
    }
}
