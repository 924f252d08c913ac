package news.verbatim.newsroom.approval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.approval.Timing;
import news.verbatim.events.PlacedReason;
import news.verbatim.events.Problems;
import news.verbatim.events.Refusal;

/** What an editor says: what was seen, and when it is to go live or what has to change. */
public class DecisionForm {

    /** The seal over what was on the screen. */
    private String seen = "";
    private String reason = "";
    private boolean later;
    private LocalDate day;
    private LocalTime time;
    private String zone;
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
        return new Timing(wall(), embargo(), zone());
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
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException | NullPointerException e) {
            throw Refusal.at("zone", "Choose the zone that the time is meant in.");
        }
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
