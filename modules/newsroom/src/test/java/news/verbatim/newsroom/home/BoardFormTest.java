package news.verbatim.newsroom.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.story.Stage;
import org.junit.jupiter.api.Test;

class BoardFormTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final BoardForm form = new BoardForm();

    @Test
    void aDayIsOneOfTheReadersZoneAndTheLastOneCounts() {
        form.setFrom("2026-11-20");
        form.setUntil("2026-11-20");

        StoryFilter filter = form.filter(BERLIN);

        assertEquals(Instant.parse("2026-11-19T23:00:00Z"), filter.from());
        assertEquals(Instant.parse("2026-11-20T23:00:00Z"), filter.until());
    }

    @Test
    void mineIsNoDesk() {
        form.setWhose("mine");
        assertEquals(StoryFilter.all(true), form.filter(BERLIN));
        form.setWhose("city");
        assertEquals("city", form.filter(BERLIN).desk());
    }

    @Test
    void whatAnAddressSaysWronglyCountsAsEverything() {
        assertFalse(form.isFiltered());
        form.setStage("NOWHERE");
        form.setFrom("yesterday");
        form.setPerson(null);

        assertEquals(StoryFilter.all(false), form.filter(BERLIN));
        form.setStage(Stage.HELD.name());
        assertEquals(Stage.HELD, form.filter(BERLIN).stage());
        assertTrue(form.isFiltered());
    }
}
