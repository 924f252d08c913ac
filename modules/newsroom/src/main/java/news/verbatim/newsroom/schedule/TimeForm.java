package news.verbatim.newsroom.schedule;

import java.time.Instant;
import news.verbatim.events.PlannedTime;
import news.verbatim.newsroom.house.WallForm;

/** When an editor wants a story to go live, and for when they saw it planned. */
public class TimeForm extends WallForm {

    private Instant seen;
    private PlannedTime.Occurrence which;
    private String reason = "";

    void show(PlannedTime planned) {
        seen = planned.instant();
        show(planned.wall(), planned.zone());
    }

    /** Says whether that time comes twice in its zone, so that the form has to ask which one is meant. */
    public boolean isTwice() {
        return getDay() != null && getTime() != null && getZone() != null && PlannedTime.isTwice(wall(), zoneId());
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
