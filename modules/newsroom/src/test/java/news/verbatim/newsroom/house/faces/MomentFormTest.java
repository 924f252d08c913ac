package news.verbatim.newsroom.house.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentFormTest {

    @ParameterizedTest
    @CsvSource({
            "Europe/Berlin,       2026-11-22T15:00, 2026-11-22T14:00:00Z",
            "America/New_York,    2026-11-22T15:00, 2026-11-22T20:00:00Z",
            "Australia/Lord_Howe, 2026-11-22T15:00, 2026-11-22T04:00:00Z",
            "Pacific/Apia,        2026-11-22T15:00, 2026-11-22T02:00:00Z"})
    void aTimeThatAClockShowsOnceIsNotAskedAbout(ZoneId zone, LocalDateTime wall, Instant meant) {
        MomentForm form = form(wall, zone);

        assertFalse(form.isTwice());
        assertEquals(meant, form.planned().instant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Europe/Berlin       | 2036-10-26T02:30 | 2036-10-26T00:30:00Z | 2036-10-26T01:30:00Z"
                    + " | the first, 02:30 CEST (UTC+02:00) | the second, 02:30 CET (UTC+01:00)",
            "America/New_York    | 2026-11-01T01:30 | 2026-11-01T05:30:00Z | 2026-11-01T06:30:00Z"
                    + " | the first, 01:30 EDT (UTC-04:00) | the second, 01:30 EST (UTC-05:00)",
            "Australia/Lord_Howe | 2027-04-04T01:45 | 2027-04-03T14:45:00Z | 2027-04-03T15:15:00Z"
                    + " | the first, 01:45 LHDT (UTC+11:00) | the second, 01:45 LHST (UTC+10:30)",
            "Pacific/Apia        | 2021-04-04T03:30 | 2021-04-03T13:30:00Z | 2021-04-03T14:30:00Z"
                    + " | the first, 03:30 WSDT (UTC+14:00) | the second, 03:30 WSST (UTC+13:00)"})
    void ofATimeThatComesTwiceTheOneThatIsChosenIsMeant(ZoneId zone, LocalDateTime wall, Instant first, Instant second,
            String firstInWords, String secondInWords) {
        MomentForm form = form(wall, zone);
        assertTrue(form.isTwice());
        assertEquals(firstInWords, form.getFirst());
        assertEquals(secondInWords, form.getSecond());
        Refusal asked = assertThrows(Refusal.class, form::planned);
        assertEquals("which", asked.problems().get(0).field());
        assertTrue(asked.getMessage().contains("comes twice in " + zone), asked.getMessage());

        form.setWhich("FIRST");
        assertEquals(first, form.planned().instant());
        form.setWhich("SECOND");
        assertEquals(second, form.planned().instant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Europe/Berlin       | 2027-03-28T02:30 | the clocks go forward over it. The next minute that exists is 28 March 2027, 03:00.",
            "America/New_York    | 2027-03-14T02:30 | the clocks go forward over it. The next minute that exists is 14 March 2027, 03:00.",
            "Australia/Lord_Howe | 2026-10-04T02:15 | the clocks go forward over it. The next minute that exists is 4 October 2026, 02:30.",
            "Pacific/Apia        | 2011-12-30T10:00 | the calendar leaves that day out. The next minute that exists is 31 December 2011, 00:00."})
    void aTimeThatNoClockShowsIsRefusedAtTheTimeWithTheNextThatThereIs(ZoneId zone, LocalDateTime wall, String why) {
        MomentForm form = form(wall, zone);

        Refusal refused = assertThrows(Refusal.class, form::planned);

        assertFalse(form.isTwice());
        assertEquals("time", refused.problems().get(0).field());
        assertTrue(refused.getMessage().endsWith(why), refused.getMessage());
    }

    @Test
    void aFormUnderANameOfItsOwnRefusesAtItsOwnFields() {
        MomentForm form = new MomentForm("until");
        assertEquals(List.of("untilDay", "untilTime"), refusedAt(form));
        form.show(LocalDateTime.parse("2036-10-26T02:30"), ZoneId.of("Europe/Berlin"));
        assertEquals(List.of("untilWhich"), refusedAt(form));
        form.setZone("Europe/Nowhere");
        assertFalse(form.isTwice());
        assertEquals(List.of("untilZone"), refusedAt(form));
        assertEquals("untilDay untilTime untilZone untilWhich", form.getFields());
    }

    @Test
    void whatWasPlannedForTheSecondOfTwoIsShownAsTheSecond() {
        PlannedTime second = PlannedTime.of(LocalDateTime.parse("2036-10-26T02:30"), ZoneId.of("Europe/Berlin"),
                PlannedTime.Occurrence.SECOND);
        MomentForm form = new MomentForm();

        form.show(second);

        assertEquals("SECOND", form.getWhich());
        assertEquals(second, form.planned());
    }

    private static List<String> refusedAt(MomentForm form) {
        return assertThrows(Refusal.class, form::planned).problems().stream().map(Refusal.Problem::field).toList();
    }

    private static MomentForm form(LocalDateTime wall, ZoneId zone) {
        MomentForm form = new MomentForm();
        form.show(wall, zone);
        return form;
    }
}
