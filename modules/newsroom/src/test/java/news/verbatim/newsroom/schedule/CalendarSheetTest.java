package news.verbatim.newsroom.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.Arrival;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarSheetTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2026-11-25", "2026-11-29"})
    void aWeekBeginsOnMondayWhateverDayOfItIsAskedFor(LocalDate asked) {
        CalendarSheet week = CalendarSheet.week(asked, BERLIN);

        assertEquals(LocalDate.parse("2026-11-23"), week.first());
        assertEquals(Instant.parse("2026-11-22T23:00:00Z"), week.from());
        assertEquals(Instant.parse("2026-11-29T23:00:00Z"), week.to());
        assertEquals("23 November 2026 to 29 November 2026", week.title());
        assertEquals(LocalDate.parse("2026-11-16"), week.before());
        assertEquals(LocalDate.parse("2026-11-30"), week.after());
    }

    @Test
    void aMonthIsShownInWholeWeeks() {
        CalendarSheet month = CalendarSheet.month(LocalDate.parse("2026-11-22"), BERLIN);
        List<CalendarDay> days = month.days(List.of(), LocalDate.parse("2026-11-22"));

        assertEquals(42, days.size());
        assertEquals(LocalDate.parse("2026-10-26"), days.get(0).date());
        assertEquals(DayOfWeek.SUNDAY, days.get(41).date().getDayOfWeek());
        assertFalse(days.get(0).inside());
        assertEquals("Sun 1 Nov", days.get(6).name());
        assertTrue(days.get(6).inside());
        assertEquals(List.of(LocalDate.parse("2026-11-22")),
                days.stream().filter(CalendarDay::today).map(CalendarDay::date).toList());
        assertEquals(LocalDate.parse("2026-10-01"), month.before());
        assertEquals("November 2026", month.title());
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-10-25, 25", "Europe/Berlin, 2027-03-28, 23", "America/New_York, 2026-11-01, 25",
            "Australia/Lord_Howe, 2027-04-04, 24.5", "Pacific/Apia, 2011-12-30, 0"})
    void aDayIsAsLongAsItIsInItsZone(ZoneId zone, LocalDate day, double hours) {
        Instant from = CalendarSheet.week(day, zone).from();
        Instant to = CalendarSheet.week(day, zone).to();

        assertEquals(6 * 24 + hours, Duration.between(from, to).toMinutes() / 60.0);
    }

    @Test
    void whatHappensStandsAtTheDayAndTimeOfTheZoneThatIsNamed() {
        Arrival late = arrival("2026-11-22T23:30:00Z");

        assertEquals("Mon 23 Nov 00:30", placed(late, BERLIN));
        assertEquals("Sun 22 Nov 18:30", placed(late, ZoneId.of("America/New_York")));
        assertEquals("Sun 25 Oct 02:30 CEST", placed(arrival("2026-10-25T00:30:00Z"), BERLIN));
        assertEquals("Sun 25 Oct 02:30 CET", placed(arrival("2026-10-25T01:30:00Z"), BERLIN));
        assertEquals(PublicationState.LIVE, CalendarEntry.of(late, BERLIN).state());
        assertFalse(CalendarEntry.of(late, BERLIN).isMovable());
    }

    @Test
    void aMonthShowsTheFirstOfADayAndSaysHowManyThereAreBesides() {
        List<CalendarEntry> seven = Stream.iterate(Instant.parse("2026-11-22T10:06:00Z"), time -> time.minusSeconds(60))
                .limit(7)
                .map(time -> CalendarEntry.of(arrival(time.toString()), BERLIN)).toList();

        CalendarDay day = CalendarSheet.week(LocalDate.parse("2026-11-22"), BERLIN)
                .days(seven, LocalDate.parse("2026-11-20")).get(6);

        assertEquals("11:00", day.first().get(0).time());
        assertEquals(5, day.first().size());
        assertEquals(2, day.more());
        assertEquals(0, new CalendarDay(day.date(), true, false, seven.subList(0, 5)).more());
    }

    private static String placed(Arrival arrival, ZoneId zone) {
        CalendarEntry entry = CalendarEntry.of(arrival, zone);
        return CalendarSheet.week(entry.wall().toLocalDate(), zone).days(List.of(entry), LocalDate.MIN).stream()
                .filter(day -> !day.entries().isEmpty()).map(day -> day.name() + " " + day.entries().get(0).time())
                .findFirst().orElseThrow();
    }

    private static Arrival arrival(String at) {
        return new Arrival(StoryId.next(), 1, "Pier", "city", Instant.parse(at), Instant.parse(at), Duration.ZERO);
    }
}
