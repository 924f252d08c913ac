package news.verbatim.newsroom.approval;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import news.verbatim.events.Problems;

/** When a story is to go live, as an editor types it: now, or a date and a time on the clock of some zone. */
public class GoLiveForm {

    private boolean later;
    private LocalDate day;
    private LocalTime time;
    private String zone;

    /**
     * Returns the wall time; null for now.
     *
     * @throws news.verbatim.events.Refusal at {@code day} or {@code time} if it is to be later and one is missing
     */
    LocalDateTime wall() {
        if (!later) {
            return null;
        }
        new Problems().require(day != null, "day", "Say on which day.")
                .require(time != null, "time", "Say at what time.").refuseIfAny();
        return day.atTime(time);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean isLater() {
        return later;
    }

    public void setLater(boolean later) {
        this.later = later;
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
