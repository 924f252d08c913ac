package news.verbatim.newsroom.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Problems;

/** When an editor wants a story to go live, and for when they saw it planned. */
public class TimeForm {

    private Instant seen;
    private LocalDate day;
    private LocalTime time;
    private String zone;
    private PlannedTime.Occurrence which;
    private String reason = "";

    void show(PlannedTime planned) {
        seen = planned.instant();
        day = planned.wall().toLocalDate();
        time = planned.wall().toLocalTime();
        zone = planned.zone().getId();
    }

    /**
     * Returns the wall time.
     *
     * @throws news.verbatim.events.Refusal at {@code day} or {@code time} if it is missing
     */
    LocalDateTime wall() {
        new Problems().require(day != null, "day", "Say on which day.").require(time != null, "time", "Say at what time.")
                .refuseIfAny();
        return day.atTime(time);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** Says whether that time comes twice in its zone, so that the form has to ask which one is meant. */
    public boolean isTwice() {
        return day != null && time != null && zone != null && PlannedTime.isTwice(day.atTime(time), zoneId());
    }

    public String getSeen() {
        return String.valueOf(seen);
    }

    public void setSeen(String seen) {
        this.seen = Instant.parse(seen);
    }

    Instant seen() {
        return seen;
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

    public String getWhich() {
        return which == null ? "" : which.name();
    }

    public void setWhich(String which) {
        this.which = which == null || which.isEmpty() ? null : PlannedTime.Occurrence.valueOf(which);
    }

    PlannedTime.Occurrence which() {
        return which;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
