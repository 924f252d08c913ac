package news.verbatim.events.act;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
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

    /** From this on, a gap is one in the calendar: an island has gone over to the other side of the date line. */
    private static final Duration DAY = Duration.ofDays(1);

    /** Which one is meant of two times that a clock on the wall shows in the same way. */
    public enum Occurrence {
        FIRST, SECOND
    }

    /**
     * Works out the instant of a wall time.
     *
     * @throws Refusal at field {@code time} if the wall time does not exist in that zone (the clocks go forward over
     *                 it); at field {@code which} if it exists twice (they go back over it): that is asked about, never
     *                 guessed
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
        List<PlannedTime> all = all(wall, zone);
        if (all.isEmpty()) {
            throw Refusal.at("time", skipped(wall, zone.getRules().getTransition(wall), zone));
        }
        if (all.size() > 1 && which == null) {
            throw Refusal.at("which", wall.format(PLAIN) + " comes twice in " + zone
                    + ": the clocks go back over it. Say which one is meant, or choose another time.");
        }
        return which == Occurrence.SECOND ? all.get(all.size() - 1) : all.get(0);
    }

    private static String skipped(LocalDateTime wall, ZoneOffsetTransition gap, ZoneId zone) {
        return wall.format(PLAIN) + " does not exist in " + zone + ": "
                + (gap.getDuration().compareTo(DAY) < 0 ? "the clocks go forward over it"
                        : "the calendar leaves that day out")
                + ". The next minute that exists is " + gap.getDateTimeAfter().format(PLAIN) + ".";
    }

    /** Returns every moment at which that clock shows that time, in order: one, none where it is skipped, or two. */
    public static List<PlannedTime> all(LocalDateTime wall, ZoneId zone) {
        return zone.getRules().getValidOffsets(wall).stream()
                .map(offset -> new PlannedTime(wall, zone, wall.toInstant(offset))).toList();
    }

    /** Says whether a wall time exists twice in a zone, so that somebody has to say which one is meant. */
    public static boolean isTwice(LocalDateTime wall, ZoneId zone) {
        return all(wall, zone).size() > 1;
    }

    /**
     * Works it out again, under the rules that its zone has now. Which one was meant of two is kept, if it can still be
     * told.
     *
     * @throws Refusal as {@link #of(LocalDateTime, ZoneId)} does
     */
    public PlannedTime again() {
        return all(wall, zone).contains(this) ? this : of(wall, zone);
    }

    /** Says which one it is of two times that a clock shows in the same way; null where there is only one. */
    public Occurrence which() {
        List<PlannedTime> all = all(wall, zone);
        return all.size() < 2 ? null : all.indexOf(this) == 1 ? Occurrence.SECOND : Occurrence.FIRST;
    }

    /** Returns the planned time that means this very instant, seen from the zone. */
    public static PlannedTime at(Instant instant, ZoneId zone) {
        return new PlannedTime(LocalDateTime.ofInstant(instant, zone), zone, instant);
    }
}
