package news.verbatim.jobs.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeptTimeTest {

    private static final Instant SEEN = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void aClockThatWasRightIsBelievedHoweverLongTheServerWasDown() {
        KeptTime kept = new KeptTime(SEEN, Duration.ZERO);

        assertEquals(SEEN.plus(HOUR), kept.at(SEEN.plus(HOUR)));
        assertEquals(SEEN.plus(WEEK), kept.at(SEEN.plus(WEEK)));
        assertEquals(SEEN.minusSeconds(59), kept.at(SEEN.minusSeconds(59)));
    }

    @Test
    void aClockThatIsBehindWhatWasSeenIsNotBelieved() {
        assertEquals(SEEN, new KeptTime(SEEN, Duration.ZERO).at(SEEN.minus(WEEK)));
        assertEquals(SEEN, new KeptTime(SEEN, HOUR.negated()).at(SEEN.minus(WEEK)));
    }

    @Test
    void aClockThatWasWrongAndStillIsGivesTheTimeWithoutItsFault() {
        assertEquals(SEEN.plus(HOUR), new KeptTime(SEEN, WEEK).at(SEEN.plus(WEEK).plus(HOUR)));
        assertEquals(SEEN.plus(HOUR), new KeptTime(SEEN, WEEK.negated()).at(SEEN.minus(WEEK).plus(HOUR)));
    }

    @Test
    void aClockThatWasSetRightMeanwhileIsBelieved() {
        assertEquals(SEEN.plus(HOUR), new KeptTime(SEEN, WEEK).at(SEEN.plus(HOUR)));
        assertEquals(SEEN.plus(HOUR), new KeptTime(SEEN, WEEK.negated()).at(SEEN.plus(HOUR)));
    }
}
