package news.verbatim.newsroom.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.approval.deciding.Timing;
import news.verbatim.approval.review.StandingTiming;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import org.junit.jupiter.api.Test;

class TimingFormTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final LocalDateTime SLOT = LocalDateTime.parse("2026-11-22T15:15");

    private final TimingForm form = new TimingForm(NEW_YORK, new StandingTiming(null, null, null, null, 0), SLOT);

    @Test
    void itBeginsOnTheClockOfTheStorysDeskAndAsSoonAsItIsApproved() {
        assertNull(form.timing().at());
        assertNull(form.timing().embargo());
        assertEquals(NEW_YORK, form.timing().zone());
        assertEquals("America/New_York", form.getWhen().getZone());
        assertEquals("America/New_York", form.getEmbargo().getZone());
        assertEquals(LocalTime.of(15, 15), form.getWhen().getTime());
    }

    @Test
    void itBeginsWithWhatThoseBeforeHaveSaid() {
        PlannedTime end = PlannedTime.of(LocalDateTime.parse("2026-11-22T18:00"), ZoneId.of("Europe/Berlin"));
        PlannedTime later = PlannedTime.of(LocalDateTime.parse("2026-11-22T19:00"), ZoneId.of("Europe/Berlin"));
        PersonId jonas = PersonId.next();

        TimingForm second = new TimingForm(NEW_YORK, new StandingTiming(later, jonas, end, jonas, 1), SLOT);

        assertEquals(new Timing(later, end, NEW_YORK, "", 1), second.timing());
    }

    @Test
    void underAnEmbargoAndAsSoonAsItIsApprovedOnlyTheEmbargoIsRead() {
        form.setEmbargoed(true);
        form.getEmbargo().setDay(LocalDate.of(2027, 1, 1));
        form.getEmbargo().setTime(LocalTime.of(10, 0));

        assertNull(form.timing().at());
        assertEquals(Instant.parse("2027-01-01T15:00:00Z"), form.timing().embargo().instant());
    }

    @Test
    void eachOfBothMomentsIsRefusedAtFieldsOfItsOwn() {
        form.setLater(true);
        form.setEmbargoed(true);
        form.getWhen().setDay(null);
        form.getWhen().setTime(null);
        assertEquals(List.of("day", "time"), refusedAt());

        form.getWhen().setDay(LocalDate.of(2027, 1, 1));
        form.getWhen().setTime(LocalTime.of(10, 0));
        form.getEmbargo().setDay(null);
        form.getEmbargo().setTime(null);
        assertEquals(List.of("embargoDay", "embargoTime"), refusedAt());

        form.getEmbargo().setDay(LocalDate.of(2026, 11, 1));
        form.getEmbargo().setTime(LocalTime.of(1, 30));
        assertEquals(List.of("embargoWhich"), refusedAt());

        form.getEmbargo().setWhich("SECOND");
        assertEquals(Instant.parse("2026-11-01T06:30:00Z"), form.timing().embargo().instant());
    }

    private List<String> refusedAt() {
        return assertThrows(Refusal.class, form::timing).problems().stream().map(Refusal.Problem::field).toList();
    }
}
