package news.verbatim.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.publishing.PublicationRefused;
import news.verbatim.events.publishing.StoryScheduled;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final StoryId STORY = StoryId.next();
    private static final Instant AT = Instant.parse("2026-11-22T14:00:00Z");

    @Test
    void saysWhatHappenedToWhichStoryWhenAndByWhom() {
        PersonId editor = PersonId.next();

        LedgerEntry entry = new Entry(scheduled(editor)).card();

        assertEquals("StoryScheduled", entry.fact());
        assertEquals(STORY, entry.story());
        assertEquals(AT, entry.at());
        assertEquals(editor, entry.by());
    }

    @Test
    void keepsTheWholeFact() {
        StoryScheduled fact = scheduled(PersonId.next());

        assertEquals(fact, RecordJson.read(new Entry(fact).card().payload(), StoryScheduled.class));
    }

    @Test
    void namesNobodyForWhatTheClockDid() {
        assertNull(new Entry(new PublicationRefused(STORY, 1, List.of("A quotation is disputed."), AT)).card().by());
    }

    private static StoryScheduled scheduled(PersonId by) {
        PlannedTime planned = PlannedTime.of(LocalDateTime.of(2026, 11, 22, 18, 0), ZoneId.of("Europe/Berlin"));
        return new StoryScheduled(STORY, 1, planned, by, AT);
    }
}
