package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.UUID;
import news.verbatim.events.StoryId;
import news.verbatim.publishing.PublicationState;
import org.junit.jupiter.api.Test;

/** The database itself takes no edition without a clearance, and no clearance twice. */
class EditionTest extends StoryTest {

    @Test
    void noEditionWithoutAClearance() {
        assertThrows(SQLException.class, () -> insertEdition(UUID.randomUUID(), UUID.randomUUID(), 1));
    }

    @Test
    void noEditionUnderAClearanceThatTheClockHasNotUsed() {
        StoryId story = newsroom.approvedFor(inMinutes(6000));

        assertThrows(SQLException.class, () -> insertEdition(story.value(), clearance(story), 1));
        assertEquals(0, editions(story));
    }

    @Test
    void noSecondEditionUnderTheSameClearance() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);

        assertThrows(SQLException.class, () -> insertEdition(story.value(), clearance(story), 2));
        assertEquals(1, editions(story));
    }

    private UUID clearance(StoryId story) {
        return UUID.fromString(text("select cast(clearance as varchar(36)) from publishing.publication where story = ?",
                story.value()));
    }

    private void insertEdition(UUID story, UUID clearance, int number) throws SQLException {
        tamper("insert into publishing.edition (id, story, number, clearance, address, seal, headline, standfirst, byline, desk, "
                + "language, zone, planned_at, published_at) values (?, ?, ?, ?, ?, ?, 'h', 's', 'b', 'city', 'en', 'UTC', "
                + "timestamp '2026-11-22 12:00:00', timestamp '2026-11-22 12:00:00')",
                UUID.randomUUID(), story, number, clearance, "/forged/" + UUID.randomUUID(), "0".repeat(64));
    }
}
