package news.verbatim.newsroom.approval;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import news.verbatim.approval.Timing;
import news.verbatim.events.PlacedReason;
import news.verbatim.events.Problems;
import news.verbatim.newsroom.house.WallForm;

/** What an editor says: what was seen, and when it is to go live or what has to change. */
public class DecisionForm extends WallForm {

    /** The seal over what was on the screen. */
    private String seen = "";
    private String reason = "";
    private boolean later;
    private boolean embargoed;
    private LocalDate embargoDay;
    private LocalTime embargoTime;

    /** The places that the editor marked, as {@link PlacedReasons} reads them. */
    private String places = "";

    /**
     * Returns when it is to go live.
     *
     * @throws news.verbatim.events.Refusal at the field that is missing or contradicts another one
     */
    Timing timing() {
        return new Timing(wall(), embargo(), zoneId());
    }

    private LocalDateTime embargo() {
        if (!embargoed) {
            return null;
        }
        new Problems().require(embargoDay != null, "embargoDay", "Say until which day.")
                .require(embargoTime != null, "embargoTime", "Say until what time.").refuseIfAny();
        return embargoDay.atTime(embargoTime);
    }

    List<PlacedReason> placedReasons() {
        return PlacedReasons.read(places);
    }

    /**
     * Returns the wall time; null for now.
     *
     * @throws news.verbatim.events.Refusal at {@code day} or {@code time} if it is to be later and one is missing, or if one was
     *                                      given and it is not to be later
     */
    @Override
    public LocalDateTime wall() {
        if (later) {
            return super.wall();
        }
        new Problems().require(getTime() == null, "time", contradiction("time"))
                .require(getDay() == null || getTime() != null, "day", contradiction("day")).refuseIfAny();
        return null;
    }

    private static String contradiction(String given) {
        return "You gave a " + given + " but chose “as soon as it is approved”: choose one.";
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

    public boolean isEmbargoed() {
        return embargoed;
    }

    public void setEmbargoed(boolean embargoed) {
        this.embargoed = embargoed;
    }

    public LocalDate getEmbargoDay() {
        return embargoDay;
    }

    public void setEmbargoDay(LocalDate embargoDay) {
        this.embargoDay = embargoDay;
    }

    public LocalTime getEmbargoTime() {
        return embargoTime;
    }

    public void setEmbargoTime(LocalTime embargoTime) {
        this.embargoTime = embargoTime;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }
}
