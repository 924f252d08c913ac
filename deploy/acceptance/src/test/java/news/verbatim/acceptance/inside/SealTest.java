package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import news.verbatim.approval.deciding.Deciding;
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

    /** Whoever can write to the database alone gives every module the forged text, and computes its seal anew. */
    @Test
    void aForgeryUnderASealOfItsOwnKeepsTheStoryBack() throws SQLException {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);
        String forged = text("select content from publishing.clearance where story = ?", story.value())
                .replace("Monday", "Sunday");
        assertEquals(1, tamper("update approval.review set content = ? where story = ?", forged, story.value()));
        assertEquals(1, tamper("update publishing.clearance set content = ?, seal = ? where story = ?", forged,
                Seal.overStored(forged).hex(), story.value()));

        moveTo(hour);

        awaitState(story, PublicationState.HELD);
        assertEquals("The signature on its seal is not this newsroom's: it was not approved here, or the key is gone"
                + " that it was signed with. Approve it again.", scheduled(story).reason());
        assertEquals(0, editions(story));
    }

    @Test
    void aSealWhoseSignatureWasTakenAwayKeepsTheStoryBack() throws SQLException {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);
        assertEquals(1,
                tamper("update publishing.clearance set signature = null where story = ?", story.value()));

        moveTo(hour);

        awaitState(story, PublicationState.HELD);
        assertTrue(scheduled(story).reason().contains("signature"), scheduled(story).reason());
    }

    @Test
    void whatWasNotSeenIsNotApproved() {
        StoryId story = newsroom.checked();

        assertRefused(null, "What you saw is not what is here now: a word or a verdict has", () -> newsroom.editor.does(
                () -> deciding.approve(story, 1, new Seal("0".repeat(64)), null, ZoneOffset.UTC)));
        assertEquals(0, number("select count(*) from publishing.clearance where story = ?", story.value()));
    }
}
