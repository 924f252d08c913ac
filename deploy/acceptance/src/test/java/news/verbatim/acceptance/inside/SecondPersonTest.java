package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.TranslationForm;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** A waiver takes two people, a reason and an end; a translation takes a second reader. */
class SecondPersonTest extends StoryTest {

    private static final String FIRST = Newsroom.WORDS.get(0);
    private static final String SECOND = Newsroom.WORDS.get(1);

    @Inject
    private Checks checks;

    @Test
    void aWaiverCountsWhenASecondCheckerHasConfirmedIt() {
        StoryId story = halfChecked();
        newsroom.proposeWaiver(newsroom.checker, story, SECOND, in(Duration.ofHours(2)));
        assertRefused(null, "One quotation is not resolved yet.", () -> newsroom.complete(newsroom.checker, story));
        assertRefused(null, "You proposed this yourself.", () -> newsroom.confirm(newsroom.checker, story));

        newsroom.confirm(newsroom.secondChecker, story);
        newsroom.complete(newsroom.checker, story);

        Ruling given = newsroom.sheet(newsroom.checker, story).content().quotations().get(1).ruling();
        assertEquals(newsroom.checker.id(), given.checker());
        assertEquals(newsroom.secondChecker.id(), given.second());
        assertEquals(Stage.IN_APPROVAL, newsroom.copy(story).stage());
        assertRefused(null, "You wrote or checked this story.",
                () -> newsroom.approve(newsroom.secondChecker, story, null));
    }

    @Test
    void whoWroteItConfirmsNothing() {
        Somebody both = Somebody.with("reporter", "checker");
        StoryId story = newsroom.submittedBy(both);
        newsroom.proposeWaiver(newsroom.checker, story, SECOND, in(Duration.ofHours(2)));

        assertRefused(null, "You wrote on this story.", () -> newsroom.confirm(both, story));
    }

    @Test
    void whenItExpiresTheQuotationIsOpenTheCheckReopenedAndTheStoryHeld() {
        StoryId story = waived(Duration.ofMinutes(30));
        LocalDateTime hour = inMinutes(60);
        newsroom.approve(newsroom.editor, story, hour);

        clock.moveTo(in(Duration.ofMinutes(31)));

        awaitState(story, PublicationState.HELD);
        assertEquals(QuotationState.STALE, newsroom.sheet(newsroom.checker, story).statuses().get(1).state());
        assertTrue(facts(story).contains("CheckReopened"), facts(story)::toString);
        moveTo(hour);
        assertEquals(0, editions(story));
    }

    @Test
    void anExpiredWaiverKeepsTheStoryBackEvenIfItsTaskNeverRan() throws SQLException {
        StoryId story = waived(Duration.ofMinutes(30));
        LocalDateTime hour = inMinutes(60);
        newsroom.approve(newsroom.editor, story, hour);
        assertEquals(1, tamper(
                "delete from jobs.scheduled_tasks where task_name = 'factcheck.expire-waiver' and task_instance in "
                        + "(select cast(r.id as varchar(36)) from factcheck.ruling r join factcheck.revision_check c on c.id = r.check_id "
                        + "where c.story = ? and r.verdict = 'WAIVED')",
                story.value()));

        moveTo(hour);

        awaitState(story, PublicationState.HELD);
        assertTrue(scheduled(story).reason().contains("A waiver has expired."), scheduled(story).reason());
        assertEquals(0, editions(story));
    }

    @Test
    void aTranslationCountsWhenASecondReaderHasConfirmedIt() {
        StoryId story = halfChecked();
        UUID original = newsroom.keep(story, "Interview in Danish",
                "Ingen kommer til at betale for at køre over den, siger hun.");
        newsroom.rule(newsroom.checker, story, SECOND, new RulingForm(Verdict.TRANSLATION, original,
                "Ingen kommer til at betale for at køre over den", null, null, "", Map.of(),
                TranslationForm.by("Ida Holm", "da"), null, false));
        assertRefused(null, "One quotation is not resolved yet.", () -> newsroom.complete(newsroom.checker, story));

        newsroom.confirm(newsroom.secondChecker, story);
        newsroom.complete(newsroom.checker, story);

        Ruling given = newsroom.sheet(newsroom.checker, story).content().quotations().get(1).ruling();
        assertEquals("Ida Holm", given.translator());
        assertEquals("Ingen kommer til at betale for at køre over den", given.passage());
        assertEquals(original, given.evidenceId());
    }

    @Test
    void aRulingTakesThePlaceOfAProposalAndEveryRulingIsKept() {
        StoryId story = halfChecked();
        newsroom.proposeWaiver(newsroom.checker, story, SECOND, in(Duration.ofHours(2)));
        newsroom.rule(newsroom.checker, story, SECOND, Verdict.UNVERIFIABLE, "asked twice");
        newsroom.rule(newsroom.secondChecker, story, SECOND, Verdict.VERBATIM, "");

        assertEquals(List.of(), newsroom.sheet(newsroom.checker, story).proposals());
        assertEquals(List.of(Verdict.VERBATIM, Verdict.UNVERIFIABLE), newsroom.checker.asks(() -> checks.history(story,
                newsroom.quotation(story, SECOND).id())).stream().map(Ruling::verdict).toList());
    }

    @Test
    void theDatabaseTakesNoWaiverOfOnePersonOrWithoutAnEnd() {
        StoryId story = waived(Duration.ofMinutes(30));

        assertThrows(SQLException.class, () -> tamper(change("second_person = checker"), story.value()));
        assertThrows(SQLException.class,
                () -> tamper(change("second_person = null, second_part = null"), story.value()));
        assertThrows(SQLException.class, () -> tamper(change("waived_until = null"), story.value()));
        assertThrows(SQLException.class,
                () -> tamper(change("waived_until = given_at + interval '15' day"), story.value()));
        assertThrows(SQLException.class, () -> tamper(change("note = ''"), story.value()));
        assertThrows(SQLException.class,
                () -> tamper(change("verdict = 'VERBATIM', waived_until = null"), story.value()));
        assertThrows(SQLException.class, () -> tamper(change("part = null"), story.value()));
        assertThrows(SQLException.class,
                () -> tamper("update factcheck.proposal set settled_by = proposer where state = "
                        + "'CONFIRMED' and check_id in (select id from factcheck.revision_check where story = ?)",
                        story.value()));
    }

    private static String change(String what) {
        return "update factcheck.ruling set " + what + " where verdict = 'WAIVED' and check_id in "
                + "(select id from factcheck.revision_check where story = ?)";
    }

    private StoryId halfChecked() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, FIRST, Verdict.VERBATIM, "");
        return story;
    }

    private StoryId waived(Duration length) {
        StoryId story = halfChecked();
        newsroom.proposeWaiver(newsroom.checker, story, SECOND, in(length));
        newsroom.confirm(newsroom.secondChecker, story);
        newsroom.complete(newsroom.checker, story);
        return story;
    }

    private Instant in(Duration length) {
        return clock.instant().plus(length);
    }
}
