package news.verbatim.newsroom.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import news.verbatim.events.Refusal;
import org.junit.jupiter.api.Test;

class DecisionFormTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final LocalTime TIME = LocalTime.of(10, 0);

    @Test
    void nothingGivenMeansNow() {
        assertNull(form(false, null, null).wall());
    }

    @Test
    void aTimeIsPutTogether() {
        assertEquals(LocalDateTime.of(DAY, TIME), form(true, DAY, TIME).wall());
    }

    @Test
    void aTimeNeedsBothItsParts() {
        assertEquals(List.of("day"), refusedAt(form(true, null, TIME)));
        assertEquals(List.of("time"), refusedAt(form(true, DAY, null)));
    }

    @Test
    void whoGivesATimeAndChoosesNowIsAsked() {
        assertEquals(List.of("time"), refusedAt(form(false, DAY, TIME)));
        assertEquals(List.of("time"), refusedAt(form(false, null, TIME)));
        assertEquals(List.of("day"), refusedAt(form(false, DAY, null)));
    }

    private static List<String> refusedAt(DecisionForm form) {
        return assertThrows(Refusal.class, form::wall).problems().stream().map(Refusal.Problem::field).toList();
    }

    private static DecisionForm form(boolean later, LocalDate day, LocalTime time) {
        DecisionForm form = new DecisionForm();
        form.setLater(later);
        form.setDay(day);
        form.setTime(time);
        return form;
    }
}
