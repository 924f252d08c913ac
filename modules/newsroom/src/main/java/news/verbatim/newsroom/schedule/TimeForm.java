package news.verbatim.newsroom.schedule;

import java.time.Instant;
import java.util.Optional;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.newsroom.house.faces.MomentForm;

/** When an editor wants a story to go live, and for when they saw it planned. */
public class TimeForm extends MomentForm {

    private Instant seen;
    private String reason = "";
    private final MomentForm embargo = new MomentForm("embargo");
    private String seenEmbargo = "";
    private String embargoWhy = "";

    @Override
    public void show(PlannedTime planned) {
        seen = planned.instant();
        super.show(planned);
    }

    /** Fills in the embargo that stands; an hour like that of the plan, if none does. */
    void show(PlannedTime planned, Optional<PlannedTime> standing) {
        show(planned);
        seenEmbargo = standing.map(end -> end.instant().toString()).orElse("");
        embargo.show(standing.orElse(planned));
    }

    Instant seenEmbargo() {
        return seenEmbargo.isEmpty() ? null : Instant.parse(seenEmbargo);
    }

    public MomentForm getEmbargo() {
        return embargo;
    }

    public String getSeenEmbargo() {
        return seenEmbargo;
    }

    public void setSeenEmbargo(String seenEmbargo) {
        this.seenEmbargo = seenEmbargo == null ? "" : seenEmbargo;
    }

    public String getEmbargoWhy() {
        return embargoWhy;
    }

    public void setEmbargoWhy(String why) {
        this.embargoWhy = why == null ? "" : why;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
