package news.verbatim.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * When a story is to go live: what the editor wrote, where that clock hangs, and the one instant that it means.
 *
 * @param wall    date and time as written
 * @param zone    the zone that it is meant in
 * @param instant what it comes to
 */
public record PlannedTime(LocalDateTime wall, ZoneId zone, Instant instant) {

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /**
     * Works out the instant of a wall time.
     *
     * @throws Refusal at field {@code time} if the wall time does not exist in that zone (the clocks go forward over it)
     *                 or exists twice (they go back over it): that is asked about, never guessed
     */
    public static PlannedTime of(LocalDateTime wall, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            LocalDateTime after = zone.getRules().getTransition(wall).getDateTimeAfter();
            throw Refusal.at("time", wall.format(PLAIN) + " does not exist in " + zone
                    + ": the clocks go forward over it. The next minute that exists is " + after.format(PLAIN) + ".");
        }
        if (offsets.size() > 1) {
            throw Refusal.at("time", wall.format(PLAIN) + " comes twice in " + zone
                    + ": the clocks go back over it. Choose a time before or after that hour.");
        }
        return new PlannedTime(wall, zone, wall.toInstant(offsets.get(0)));
    }

    /** Returns the planned time that means this very instant, seen from the zone. */
    public static PlannedTime at(Instant instant, ZoneId zone) {
        return new PlannedTime(LocalDateTime.ofInstant(instant, zone), zone, instant);
    }
}
