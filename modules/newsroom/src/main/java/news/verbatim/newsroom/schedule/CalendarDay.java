package news.verbatim.newsroom.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A day of the calendar.
 *
 * @param date    the day
 * @param inside  whether it is one of those that are asked for, and not one that only fills up a week
 * @param today   whether it is today
 * @param entries what it has to show, in the order of time
 */
public record CalendarDay(LocalDate date, boolean inside, boolean today, List<CalendarEntry> entries) {

    /** How much of a day a month has room for. */
    private static final int FEW = 5;

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** Returns what it is called, such as {@code Mon 23 Nov}. */
    public String name() {
        return NAME.format(date);
    }

    /** Returns the first of its entries, as many as a month has room for. */
    public List<CalendarEntry> first() {
        return entries.subList(0, Math.min(FEW, entries.size()));
    }

    /** Returns how many entries there are besides these. */
    public int more() {
        return Math.max(0, entries.size() - FEW);
    }
}
