package news.verbatim.approval;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;

/**
 * When a story is to go live, as an editor says it.
 *
 * @param wall    date and time as a clock on the wall of the zone shows them; null for now
 * @param embargo before which nobody may read it, whatever is planned; null if there is none
 * @param zone    the zone that both are meant in
 */
public record Timing(LocalDateTime wall, LocalDateTime embargo, ZoneId zone) {

    /** As soon as it is approved. */
    public static Timing now(ZoneId zone) {
        return new Timing(null, null, zone);
    }

    /**
     * Works out when it goes live: now, at its time, or as soon as its embargo ends.
     *
     * @throws Refusal at {@code time} if it would go live before its embargo ends
     */
    PlannedTime planned(Instant now) {
        PlannedTime until = until();
        if (wall == null) {
            return until != null && until.instant().isAfter(now) ? until : PlannedTime.at(now, zone);
        }
        PlannedTime planned = PlannedTime.of(wall, zone);
        if (until != null && planned.instant().isBefore(until.instant())) {
            throw Refusal.at("time", "This is before the embargo ends. Choose a time that is not.");
        }
        return planned;
    }

    /**
     * Returns the end of the embargo; null if there is none.
     *
     * @throws Refusal at {@code embargoTime} if no clock shows that time, or shows it twice
     */
    PlannedTime until() {
        if (embargo == null) {
            return null;
        }
        try {
            return PlannedTime.of(embargo, zone);
        } catch (Refusal asked) {
            throw Refusal.at("embargoTime", asked.getMessage());
        }
    }
}
