package news.verbatim.newsroom.house;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import news.verbatim.events.Problems;
import news.verbatim.events.Refusal;

/** A day and a time as a clock on the wall shows them, and the zone in which that clock hangs. */
public class WallForm {

    private LocalDate day;
    private LocalTime time;
    private String zone;

    /**
     * Returns the wall time.
     *
     * @throws news.verbatim.events.Refusal at {@code day} or {@code time} if it is missing
     */
    public LocalDateTime wall() {
        new Problems().require(day != null, "day", "Say on which day.").require(time != null, "time", "Say at what time.")
                .refuseIfAny();
        return day.atTime(time);
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
            throw Refusal.at("zone", "Choose the zone that the time is meant in.");
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
