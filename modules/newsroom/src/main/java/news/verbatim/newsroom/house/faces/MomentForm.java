package news.verbatim.newsroom.house.faces;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;

/**
 * A moment as a person enters it: a day and a time as a clock on the wall shows them, the zone in which that clock
 * hangs, and which one is meant where it shows that time twice. The tag {@code v:moment} has its fields.
 */
public class MomentForm {

    private static final DateTimeFormatter ONE_OF_TWO = DateTimeFormatter.ofPattern("HH:mm zzz ('UTC'xxx)",
            Locale.ENGLISH);

    /** What the names of the fields begin with, where a page has several such forms. */
    private final String prefix;
    private LocalDate day;
    private LocalTime time;
    private String zone;
    private PlannedTime.Occurrence which;

    public MomentForm() {
        this("");
    }

    public MomentForm(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the id of one of the fields: {@code day}, {@code time}, {@code zone} or {@code which}. */
    public String field(String name) {
        return prefix.isEmpty() ? name : prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns the ids of all its fields, for a button that sends nothing but them. */
    public String getFields() {
        return String.join(" ", field("day"), field("time"), field("zone"), field("which"));
    }

    /** Says whether neither a day nor a time was given. */
    public boolean isEmpty() {
        return day == null && time == null;
    }

    /**
     * Returns the moment that is meant.
     *
     * @throws Refusal at {@code day}, {@code time} or {@code zone} if it is missing; at {@code time} if no clock there
     *                 shows that time; at {@code which} if it shows it twice and nobody has said which one is meant
     */
    public PlannedTime planned() {
        new Problems().require(day != null, field("day"), "Say on which day.")
                .require(time != null, field("time"), "Say at what time.").refuseIfAny();
        ZoneId where = zoneId();
        try {
            return PlannedTime.of(day.atTime(time), where, which);
        } catch (Refusal asked) {
            throw at(this, asked);
        }
    }

    /** Returns the refusal of a moment, at the fields of the form in which it was entered. */
    private static Refusal at(MomentForm form, Refusal refusal) {
        return new Refusal(refusal.problems().stream()
                .map(problem -> new Refusal.Problem(form.field(problem.field()), problem.message())).toList());
    }

    /**
     * Returns the zone.
     *
     * @throws Refusal at {@code zone} if there is none
     */
    public ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException | NullPointerException e) {
            throw Refusal.at(field("zone"), "Choose the zone that the time is meant in.");
        }
    }

    /** Fills the form in. */
    public void show(PlannedTime moment) {
        show(moment.wall(), moment.zone());
        which = moment.which();
    }

    /** Fills the form in with what a clock on the wall shows. */
    public void show(LocalDateTime wall, ZoneId where) {
        day = wall.toLocalDate();
        time = wall.toLocalTime();
        zone = where.getId();
    }

    /** Says whether that time comes twice in its zone, so that the form has to ask which one is meant. */
    public boolean isTwice() {
        return both().size() > 1;
    }

    /** Returns the first of two times that the clock shows in the same way, in words. */
    public String getFirst() {
        return "the first, " + oneOf(0);
    }

    /** Returns the second of them. */
    public String getSecond() {
        return "the second, " + oneOf(1);
    }

    private String oneOf(int index) {
        List<PlannedTime> both = both();
        return both.size() < 2 ? "" : ONE_OF_TWO.format(both.get(index).instant().atZone(both.get(index).zone()));
    }

    private List<PlannedTime> both() {
        try {
            return day == null || time == null || zone == null ? List.of()
                    : PlannedTime.all(day.atTime(time), ZoneId.of(zone));
        } catch (DateTimeException noZone) {
            return List.of();
        }
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
}
