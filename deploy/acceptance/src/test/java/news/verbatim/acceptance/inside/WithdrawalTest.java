package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** An author takes a story back. */
class WithdrawalTest extends StoryTest {

    @Test
    void aScheduledStoryThatIsTakenBackDoesNotGoOut() {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);

        newsroom.withdraw(newsroom.reporter, story);
        moveTo(hour.plusMinutes(5));

        assertEquals(PublicationState.HELD, scheduled(story).state());
        assertEquals(0, plannedTasks(story));
        assertEquals(0, editions(story));
        assertEquals(Stage.DRAFT, newsroom.copy(story).stage());
        assertTrue(newsroom.copy(story).editable());
        assertRefused(null, "You have signed this story already.",
                () -> newsroom.approve(newsroom.editor, story, null));
    }

    @Test
    void aPublicStoryIsNotTakenBack() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);

        assertRefused(null, "This story is public and cannot be taken back.",
                () -> newsroom.withdraw(newsroom.reporter, story));
        assertEquals(Stage.LIVE, newsroom.copy(story).stage());
    }
}
