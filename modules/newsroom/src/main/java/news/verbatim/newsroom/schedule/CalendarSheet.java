package news.verbatim.newsroom.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The days that a calendar shows: a week, or the whole weeks that a month reaches into. A week begins on Monday, and a
 * day is one of the zone that the calendar names, however many hours it has there.
 *
 * @param first the first day, a Monday
 * @param last  the last day, a Sunday
 * @param asked a day of the week or month that is asked for
 * @param month whether a month is asked for
 * @param zone  where the clock of the calendar hangs
 */
record CalendarSheet(LocalDate first, LocalDate last, LocalDate asked, boolean month, ZoneId zone) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static CalendarSheet week(LocalDate asked, ZoneId zone) {
        LocalDate monday = asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarSheet(monday, monday.plusDays(6), asked, false, zone);
    }

    static CalendarSheet month(LocalDate asked, ZoneId zone) {
        LocalDate end = asked.with(TemporalAdjusters.lastDayOfMonth());
        return new CalendarSheet(asked.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), asked, true, zone);
    }

    Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** Returns when it ends, which does not belong to it. */
    Instant to() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    String title() {
        return month ? MONTH.format(asked) : DAY.format(first) + " to " + DAY.format(last);
    }

    LocalDate before() {
        return month ? asked.withDayOfMonth(1).minusMonths(1) : first.minusWeeks(1);
    }

    LocalDate after() {
        return month ? asked.withDayOfMonth(1).plusMonths(1) : first.plusWeeks(1);
    }

    /** Lays out what there is. */
    List<CalendarDay> days(List<CalendarEntry> entries, LocalDate today) {
        Map<LocalDate, List<CalendarEntry>> byDay = entries.stream().sorted(Comparator.comparing(CalendarEntry::at))
                .collect(Collectors.groupingBy(entry -> entry.wall().toLocalDate()));
        return first.datesUntil(last.plusDays(1))
                .map(day -> new CalendarDay(day, !month || day.getMonth() == asked.getMonth(), day.equals(today),
                        byDay.getOrDefault(day, List.of())))
                .toList();
    }
}
