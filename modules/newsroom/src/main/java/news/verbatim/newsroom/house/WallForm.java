package news.verbatim.newsroom.house;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Problems;
import news.verbatim.events.Refusal;

/** A day and a time as a clock on the wall shows them, and the zone in which that clock hangs. */
public class WallForm {

    /** What the names of the fields begin with, where a page has several such forms. */
    private final String prefix;
    private LocalDate day;
    private LocalTime time;
    private String zone;

    public WallForm() {
        this("");
    }

    public WallForm(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the id of one of the fields. */
    public String field(String name) {
        return prefix.isEmpty() ? name : prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Says whether neither a day nor a time was given. */
    public boolean isEmpty() {
        return day == null && time == null;
    }

    /**
     * Returns the wall time.
     *
     * @throws news.verbatim.events.Refusal at {@code day} or {@code time} if it is missing
     */
    public LocalDateTime wall() {
        new Problems().require(day != null, field("day"), "Say on which day.")
                .require(time != null, field("time"), "Say at what time.").refuseIfAny();
        return day.atTime(time);
    }

    /**
     * Returns the instant that is meant.
     *
     * @throws news.verbatim.events.Refusal at {@code day}, {@code time} or {@code zone} if it is missing or no clock shows it once
     */
    public PlannedTime planned() {
        LocalDateTime wall = wall();
        try {
            return PlannedTime.of(wall, zoneId());
        } catch (Refusal asked) {
            throw prefix.isEmpty() ? asked : Refusal.at(field("time"), asked.getMessage());
        }
    }

    /**
     * Returns the zone.
     *
     * @throws news.verbatim.events.Refusal at {@code zone} if there is none
     */
    public ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException | NullPointerException e) {
            throw Refusal.at(field("zone"), "Choose the zone that the time is meant in.");
        }
    }

    /** Fills the form in. */
    public void show(LocalDateTime wall, ZoneId where) {
        day = wall.toLocalDate();
        time = wall.toLocalTime();
        zone = where.getId();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
