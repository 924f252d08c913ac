package news.verbatim.publishing;

import java.time.Duration;
import java.time.Instant;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;

/** For when a story can be planned. */
final class TimeRules {

    /** How far back a planned time may lie: an editor who says "now" needs a moment to say it. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private TimeRules() {
    }

    /**
     * Refuses a time that has passed or lies before the embargo.
     *
     * @throws Refusal at {@code time}
     */
    static void refuseUnlessGood(PlannedTime time, PlannedTime embargoOrNull, Instant now) {
        if (time.instant().isBefore(now.minus(GRACE))) {
            throw Refusal.at("time", Words.time(time.instant(), time.zone())
                    + " has passed. Choose a later time, or publish now.");
        }
        if (embargoOrNull != null && time.instant().isBefore(embargoOrNull.instant())) {
            throw Refusal.at("time", Words.time(time.instant(), time.zone()) + " is before the embargo ends, which is at "
                    + Words.time(embargoOrNull.instant(), embargoOrNull.zone()) + ". Choose that time or a later one.");
        }
    }
}
