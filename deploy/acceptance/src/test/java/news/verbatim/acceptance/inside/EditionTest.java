package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/**
 * The database itself takes no edition without a clearance of that story, no clearance twice and no address of another
 * story.
 */
class EditionTest extends StoryTest {

    @Test
    void noEditionWithoutAClearance() {
        StoryId story = newsroom.approvedFor(inMinutes(6000));

        assertRefusedBy("edition_cleared", story, UUID.randomUUID(), 1, scheduled(story).address());
    }

    @Test
    void noEditionUnderAClearanceThatTheClockHasNotUsed() {
        StoryId story = newsroom.approvedFor(inMinutes(6000));

        assertRefusedBy("edition_cleared", story, clearance(story), 1, scheduled(story).address());
    }

    @Test
    void noEditionUnderTheClearanceOfAnotherStory() throws SQLException {
        StoryId cleared = newsroom.approvedFor(inMinutes(6000));
        StoryId other = newsroom.approvedFor(inMinutes(6000));
        tamper("update publishing.clearance set standing = 'USED' where story = ?", cleared.value());

        assertRefusedBy("edition_cleared", other, clearance(cleared), 1, scheduled(other).address());
    }

    @Test
    void noSecondEditionUnderTheSameClearance() {
        StoryId story = live();

        assertRefusedBy("edition_clearance", story, clearance(story), 2, scheduled(story).address());
        assertEquals(1, editions(story));
    }

    @Test
    void noEditionAtTheAddressOfAnotherStory() throws SQLException {
        StoryId story = live();
        String foreign = scheduled(live()).address();

        assertThrows(SQLException.class,
                () -> tamper("update publishing.edition set address = ? where story = ?", foreign,
                        story.value()));
        assertThrows(SQLException.class,
                () -> tamper("insert into publishing.address (path, story) values (?, ?)", foreign,
                        story.value()));
    }

    private StoryId live() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private UUID clearance(StoryId story) {
        return UUID.fromString(text("select cast(clearance as varchar(36)) from publishing.publication where story = ?",
                story.value()));
    }

    private void assertRefusedBy(String constraint, StoryId story, UUID clearance, int number, String address) {
        SQLException refused = assertThrows(SQLException.class,
                () -> tamper("insert into publishing.edition (id, story, number, "
                        + "revision, clearance, slug, address, seal, headline, standfirst, byline, desk, language, zone, planned_at, "
                        + "published_at, first_published_at) values (?, ?, ?, 1, ?, 's', ?, (select max(seal) from publishing.clearance "
                        + "where story = ?), 'h', 's', 'b', 'city', 'en', 'UTC', timestamp '2026-11-22 12:00:00', "
                        + "timestamp '2026-11-22 12:00:00', timestamp '2026-11-22 12:00:00')",
                        UUID.randomUUID(), story.value(), number, clearance, address, story.value()));
        assertTrue(refused.getMessage().toLowerCase(Locale.ROOT).contains(constraint), refused.getMessage());
    }
}
