package news.verbatim.drafting.story;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.Test;

class CoverNoteTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void nothingNeedsToBeSaid() {
        assertDoesNotThrow(() -> CoverNote.NONE.require(NOW));
        assertEquals("", new CoverNote(null, null).note());
    }

    @Test
    void aTimeThatHasPassedIsNotWanted() {
        Refusal refusal = assertThrows(Refusal.class, () -> wantedAt(NOW).require(NOW));

        assertEquals("wantedTime", refusal.problems().get(0).field());
        assertDoesNotThrow(() -> wantedAt(NOW.plusSeconds(1)).require(NOW));
    }

    @Test
    void aNoteIsNoSecondStory() {
        Refusal refusal = assertThrows(Refusal.class, () -> new CoverNote("x".repeat(1_901), null).require(NOW));

        assertEquals("note", refusal.problems().get(0).field());
    }

    private static CoverNote wantedAt(Instant time) {
        return new CoverNote("", PlannedTime.at(time, ZoneOffset.UTC));
    }
}
