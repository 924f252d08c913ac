package news.verbatim.newsroom.approval;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import news.verbatim.events.Problems;

/** What an editor says: what was seen, and when it is to go live or what has to change. */
public class DecisionForm {

    /** The seal over what was on the screen. */
    private String seen = "";
    private String reason = "";
    private boolean later;
    private LocalDate day;
    private LocalTime time;
    private String zone;

    /**
     * Returns the wall time; null for now.
     *
     * @throws news.verbatim.events.Refusal at {@code day} or {@code time} if it is to be later and one is missing, or if one was
     *                                      given and it is not to be later
     */
    LocalDateTime wall() {
        if (!later) {
            new Problems().require(time == null, "time", contradiction("time"))
                    .require(day == null || time != null, "day", contradiction("day")).refuseIfAny();
            return null;
        }
        new Problems().require(day != null, "day", "Say on which day.")
                .require(time != null, "time", "Say at what time.").refuseIfAny();
        return day.atTime(time);
    }

    private static String contradiction(String given) {
        return "You gave a " + given + " but chose “as soon as it is approved”: choose one.";
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
