package news.verbatim.approval.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static final PersonId RANA = PersonId.next();
    private static final PersonId JONAS = PersonId.next();
    private static final StoryId STORY = StoryId.next();
    private static final PlannedTime EVENING = PlannedTime.of(LocalDateTime.of(2026, 11, 22, 19, 30),
            ZoneId.of("Europe/Berlin"));

    private final Brief first = new Brief(STORY, 1);
    private final Brief second = new Brief(STORY, 2);

    @Test
    void itKeepsTheTimeAsItWasSaid() {
        first.want(EVENING, RANA);

        assertEquals(EVENING, first.wanted());
        assertEquals(RANA, first.wantedBy());
    }

    @Test
    void theNextRevisionIsWantedByTheSameTimeWhileThatCanBeHad() {
        first.want(EVENING, RANA);
        second.inherit(first, EVENING.instant().minusSeconds(1));

        assertEquals(EVENING, second.wanted());
        assertEquals(RANA, second.wantedBy());
    }

    @Test
    void aTimeThatHasPassedIsNotInherited() {
        first.want(EVENING, RANA);
        second.inherit(first, EVENING.instant());

        assertNull(second.wanted());
    }

    @Test
    void whoSaysOtherwiseIsHeard() {
        PlannedTime later = PlannedTime.at(EVENING.instant().plusSeconds(60), EVENING.zone());
        first.want(EVENING, RANA);
        second.want(later, JONAS);
        second.inherit(first, Instant.EPOCH);

        assertEquals(later, second.wanted());
        second.want(null, JONAS);
        assertNull(second.wanted());
        assertNull(second.wantedBy());
    }
}
