package news.verbatim.newsroom.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.publishing.golive.Schedule;
import org.omnifaces.cdi.Param;

/**
 * {@code /schedule/calendar}: a week or a month of what goes live, is held back, or went live, by day, on one's own
 * clock.
 */
@Named("calendar")
@RequestScoped
public class CalendarPage {

    private static final String MONTH = "month";

    private static final int MOST = 500;

    @Inject
    private Schedule schedule;

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    @Inject
    @Param
    private String desk;

    @Inject
    @Param
    private String day;

    @Inject
    @Param
    private String span;

    private List<CalendarDay> days;

    /** Returns the days in order, from a Monday to a Sunday. */
    public List<CalendarDay> getDays() {
        if (days == null) {
            Instant from = getSheet().from();
            Instant to = getSheet().to();
            ZoneId zone = getZone();
            days = getSheet().days(Stream.concat(
                    schedule.onItsWay(from, to, getDesk(), MOST).stream().map(card -> CalendarEntry.of(card, zone)),
                    schedule.wentLive(from, to, getDesk(), MOST).stream()
                            .map(arrival -> CalendarEntry.of(arrival, zone)))
                    .toList(),
                    today());
        }
        return days;
    }

    private CalendarSheet getSheet() {
        return isMonth() ? CalendarSheet.month(getDay(), getZone()) : CalendarSheet.week(getDay(), getZone());
    }

    public boolean isMonth() {
        return MONTH.equals(span);
    }

    public String getTitle() {
        return getSheet().title();
    }

    public LocalDate getBefore() {
        return getSheet().before();
    }

    public LocalDate getAfter() {
        return getSheet().after();
    }

    /** Returns the zone that it names, and in which its days and times are. */
    public ZoneId getZone() {
        return me.getZone();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), getZone());
    }

    public String getDesk() {
        return desk == null ? "" : desk;
    }

    /** Returns the day that is asked for; what is no day means today. */
    public LocalDate getDay() {
        try {
            return day == null ? today() : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return today();
        }
    }

    public String getSpan() {
        return span == null ? "" : span;
    }
}
