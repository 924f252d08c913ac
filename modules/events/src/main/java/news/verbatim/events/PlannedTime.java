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

    /** Which one is meant of two times that a clock on the wall shows in the same way. */
    public enum Occurrence {
        FIRST, SECOND
    }

    /**
     * Works out the instant of a wall time.
     *
     * @throws Refusal at field {@code time} if the wall time does not exist in that zone (the clocks go forward over it)
     *                 or exists twice (they go back over it): that is asked about, never guessed
     */
    public static PlannedTime of(LocalDateTime wall, ZoneId zone) {
        return of(wall, zone, null);
    }

    /**
     * Works out the instant of a wall time, if somebody has said which one is meant of two.
     *
     * @param which null while nobody has; of no meaning where the wall time exists once
     * @throws Refusal as {@link #of(LocalDateTime, ZoneId)} does
     */
    public static PlannedTime of(LocalDateTime wall, ZoneId zone, Occurrence which) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            LocalDateTime after = zone.getRules().getTransition(wall).getDateTimeAfter();
            throw Refusal.at("time", wall.format(PLAIN) + " does not exist in " + zone
                    + ": the clocks go forward over it. The next minute that exists is " + after.format(PLAIN) + ".");
        }
        if (offsets.size() > 1 && which == null) {
            throw Refusal.at("time", wall.format(PLAIN) + " comes twice in " + zone
                    + ": the clocks go back over it. Say which one is meant, or choose a time before or after that hour.");
        }
        ZoneOffset offset = which == Occurrence.SECOND ? offsets.get(offsets.size() - 1) : offsets.get(0);
        return new PlannedTime(wall, zone, wall.toInstant(offset));
    }

    /** Says whether a wall time exists twice in a zone, so that somebody has to say which one is meant. */
    public static boolean isTwice(LocalDateTime wall, ZoneId zone) {
        return zone.getRules().getValidOffsets(wall).size() > 1;
    }

    /**
     * Works it out again, under the rules that its zone has now. Which one was meant of two is kept, if it can still be told.
     *
     * @throws Refusal as {@link #of(LocalDateTime, ZoneId)} does
     */
    public PlannedTime again() {
        boolean stillMeansIt = zone.getRules().getValidOffsets(wall).stream()
                .anyMatch(offset -> wall.toInstant(offset).equals(instant));
        return stillMeansIt ? this : of(wall, zone);
    }

    /** Returns the planned time that means this very instant, seen from the zone. */
    public static PlannedTime at(Instant instant, ZoneId zone) {
        return new PlannedTime(LocalDateTime.ofInstant(instant, zone), zone, instant);
    }
}
