package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.Collections;
import news.verbatim.acceptance.probe.lib.Sabotage;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.StoryApproved;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** Either every module has moved or none has. */
class AllOrNothingTest extends StoryTest {

    @Test
    void aModuleThatRefusesUndoesTheSubmissionEverywhere() {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        Sabotage.plan(story, StorySubmitted.class, () -> Refusal.at("headline", "No room for this headline."));

        Refusal refusal = assertThrows(Refusal.class, () -> newsroom.submit(newsroom.reporter, story));

        assertEquals("headline", refusal.problems().get(0).field());
        assertEquals("No room for this headline.", refusal.getMessage());
        assertEquals(Stage.DRAFT, newsroom.copy(story).stage());
        assertEquals(0, number("select count(*) from drafting.revision where story = ?", story.value()));
        assertEquals(0, number("select count(*) from factcheck.revision_check where story = ?", story.value()));
        assertEquals(0, facts(story).size());

        newsroom.submit(newsroom.reporter, story);
        assertEquals(Stage.IN_CHECK, newsroom.copy(story).stage());
    }

    @Test
    void aModuleThatFailsUndoesTheApprovalEverywhereAndItsTask() {
        StoryId story = newsroom.checked();
        Sabotage.plan(story, StoryApproved.class, () -> new IllegalStateException("sabotaged, as planned"));
        LocalDateTime hour = inMinutes(60);

        assertThrows(RuntimeException.class, () -> newsroom.approve(newsroom.editor, story, hour));

        assertEquals(Stage.IN_APPROVAL, newsroom.copy(story).stage());
        assertEquals(0, number("select count(*) from publishing.publication where story = ?", story.value()));
        assertEquals(0,
                number("select count(*) from approval.review where state = 'APPROVED' and story = ?", story.value()));
        assertEquals(0, plannedTasks(story));

        newsroom.approve(newsroom.editor, story, hour);
        assertEquals(1, plannedTasks(story));
    }

    @Test
    void aFailureWhileGoingLiveIsTriedAgainAndTheStoryIsPublicOnce() {
        StoryId story = newsroom.checked();
        Sabotage.plan(story, StoryPublished.class, () -> new IllegalStateException("sabotaged, as planned"));

        newsroom.approve(newsroom.editor, story, null);

        awaitState(story, PublicationState.LIVE);
        assertEquals(1, editions(story));
        assertEquals(1, Collections.frequency(facts(story), "StoryPublished"));
    }
}
