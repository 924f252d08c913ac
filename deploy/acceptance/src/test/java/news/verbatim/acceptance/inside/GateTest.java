package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDateTime;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** The quote gate: nothing goes on while one quotation of the text is unresolved, whichever way it is tried. */
class GateTest extends StoryTest {

    @Test
    void aCheckIsNotCompleteWithAnOpenQuotation() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "");

        assertRefused(null, "One quotation is not resolved yet.", () -> newsroom.complete(newsroom.checker, story));
        assertRefused(null, "This revision is not before the editors: its check is not",
                () -> newsroom.approve(newsroom.editor, story, null));
    }

    @Test
    void anUnverifiableQuotationIsAnOpenOne() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "");
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), Verdict.UNVERIFIABLE,
                "asked twice, no recording");

        assertRefused(null, "One quotation is not resolved yet.", () -> newsroom.complete(newsroom.checker, story));
    }

    @Test
    void theDatabaseTakesNoCompleteCheckWithAnOpenQuotation() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);

        assertThrows(SQLException.class, () -> tamper(
                "update factcheck.revision_check set state = 'COMPLETE' where story = ?", story.value()));
    }

    @Test
    void theDatabaseTakesNoApprovalWithAnOpenQuotation() {
        StoryId story = newsroom.checked();

        assertThrows(SQLException.class, () -> tamper(
                "update approval.review set state = 'APPROVED', unresolved = 1 where story = ?", story.value()));
    }

    @Test
    void aDisputeJustBeforeTheHourKeepsTheStoryBack() {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);
        moveTo(hour.minusSeconds(1));

        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), Verdict.DISPUTED,
                "She says she never said that.");
        moveTo(hour.plusMinutes(5));

        assertEquals(PublicationState.HELD, scheduled(story).state());
        assertTrue(scheduled(story).reason().contains("She says she never said that."), scheduled(story).reason());
        assertEquals(0, plannedTasks(story));
        assertEquals(0, editions(story));
    }

    @Test
    void theClockAsksAgainAndSeesARulingThatIsGone() throws SQLException {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);
        assertEquals(2, tamper("update factcheck.quotation_check set standing = null where check_id in "
                + "(select id from factcheck.revision_check where story = ?)", story.value()));

        moveTo(hour);

        awaitState(story, PublicationState.HELD);
        assertEquals(0, editions(story));
        assertTrue(facts(story).contains("PublicationRefused"));
    }
}
