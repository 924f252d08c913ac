package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.UUID;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import org.junit.jupiter.api.Test;

/** Author, checker and approver of one revision are three people, whatever roles one of them has. */
class FourEyesTest extends StoryTest {

    private final Somebody administrator = Somebody.with(Roles.ADMINISTRATOR, Roles.REPORTER, Roles.CHECKER,
            Roles.EDITOR);

    @Test
    void whoWroteItCannotCheckIt() {
        StoryId story = newsroom.submittedBy(administrator);

        assertRefused(null, "You wrote on this story.",
                () -> newsroom.rule(administrator, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, ""));
        assertRefused(null, "You wrote on this story.", () -> newsroom.complete(administrator, story));
    }

    @Test
    void whoCheckedItCannotApproveIt() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        Newsroom.WORDS.forEach(words -> newsroom.rule(administrator, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(administrator, story);

        assertRefused(null, "You wrote or checked this story.", () -> newsroom.approve(administrator, story, null));
    }

    @Test
    void whoWroteItCannotApproveIt() {
        StoryId story = newsroom.submittedBy(administrator);
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(newsroom.checker, story);

        assertRefused(null, "You wrote or checked this story.", () -> newsroom.approve(administrator, story, null));
        assertEquals(0, editions(story));
    }

    @Test
    void theDatabaseTakesNoAuthorForAChecker() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);

        assertThrows(SQLException.class, () -> tamper("insert into factcheck.hand (check_id, person, part) "
                + "select id, ?, 'CHECKER' from factcheck.revision_check where story = ?", author(), story.value()));
        assertThrows(SQLException.class,
                () -> tamper("insert into factcheck.ruling (id, check_id, quotation, verdict, passage, "
                        + "note, house_rules, house_rules_version, checker, part, given_at) select ?, c.id, q.quotation, 'DISPUTED', '', "
                        + "'', 'standard', 1, ?, 'CHECKER', c.submitted_at from factcheck.revision_check c "
                        + "join factcheck.quotation_check q on q.check_id = c.id where c.story = ? and q.position = 0",
                        UUID.randomUUID(), author(), story.value()));
    }

    @Test
    void theDatabaseTakesNoAuthorForAnApprover() {
        StoryId story = newsroom.checked();

        assertThrows(SQLException.class, () -> tamper("insert into approval.hand (review_id, person, part) "
                + "select id, ?, 'APPROVER' from approval.review where story = ?", author(), story.value()));
        assertThrows(SQLException.class,
                () -> tamper("insert into approval.approval (id, review_id, approver, part, seal, "
                        + "planned_wall, planned_zone, planned_at, approved_at) select ?, id, ?, 'APPROVER', ?, "
                        + "timestamp '2026-11-22 12:00:00', 'UTC', checked_at, checked_at from approval.review where story = ?",
                        UUID.randomUUID(), author(), "0".repeat(64), story.value()));
    }

    private UUID author() {
        return newsroom.reporter.id().value();
    }
}
