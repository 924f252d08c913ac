package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The approval seal: what goes out is what the editor saw, to the letter. */
class SealTest extends StoryTest {

    @Inject
    private Deciding deciding;

    @ParameterizedTest
    @ValueSource(strings = {"publishing.clearance", "approval.review"})
    void aWordChangedInTheDatabaseKeepsTheStoryBack(String table) throws SQLException {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);
        assertEquals(1,
                tamper("update " + table + " set content = replace(content, 'Monday', 'Sunday') where story = ?",
                        story.value()));

        moveTo(hour);

        awaitState(story, PublicationState.HELD);
        assertTrue(scheduled(story).reason().toLowerCase().contains("seal"), scheduled(story).reason());
        assertEquals(0, editions(story));
    }

    @Test
    void whatWasNotSeenIsNotApproved() {
        StoryId story = newsroom.checked();

        assertThrows(Refusal.class, () -> newsroom.editor.does(
                () -> deciding.approve(story, 1, new Seal("0".repeat(64)), null, ZoneOffset.UTC)));
        assertEquals(0, number("select count(*) from publishing.clearance where story = ?", story.value()));
    }
}
