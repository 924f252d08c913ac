package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import news.verbatim.approval.glass.BreakingGlass;
import news.verbatim.approval.glass.DebtCard;
import news.verbatim.approval.glass.PublicDebt;
import news.verbatim.approval.review.GlassEnd;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.BrokenGlass;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.queue.CheckQueue;
import news.verbatim.factcheck.queue.WaitingCheck;
import news.verbatim.factcheck.ruling.Checking;
import news.verbatim.factcheck.ruling.Completed;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.golive.Rescheduling;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.publishing.serving.Editions;
import news.verbatim.publishing.serving.PublishedStory;
import org.junit.jupiter.api.Test;

/** Publishing with an open quotation: two editors, a reason, a time, and what becomes of it. */
class BreakingGlassTest extends StoryTest {

    private static final String WHY = "The bridge is falling now.";

    @Inject
    private BreakingGlass glass;

    @Inject
    private PublicDebt debts;

    @Inject
    private Editions editions;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private Checking checking;

    @Inject
    private CheckQueue queue;

    @Inject
    private Noticing noticing;

    private final Somebody second = Somebody.with(Roles.EDITOR);

    /** A story with one verdict and one open quotation. */
    private StoryId halfChecked() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "");
        return story;
    }

    private void propose(Somebody who, StoryId story, LocalDateTime until) {
        who.does(() -> glass.propose(story, 1, WHY, PlannedTime.of(until, ZoneOffset.UTC)));
    }

    private void confirm(Somebody who, StoryId story) {
        Seal seen = newsroom.sheet(story).seal();
        who.does(() -> glass.confirm(story, 1, seen));
    }

    /** A story that two editors let out until then. */
    private StoryId letOut(LocalDateTime until) {
        StoryId story = halfChecked();
        propose(newsroom.editor, story, until);
        confirm(second, story);
        return story;
    }

    private StoryId publicUntil(LocalDateTime until) {
        StoryId story = letOut(until);
        newsroom.approve(newsroom.editor, story, null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private List<StoryId> owed() {
        return newsroom.editor.asks(() -> debts.page(0, 500)).stream().filter(DebtCard::live).map(DebtCard::story)
                .toList();
    }

    private PublishedStory published(StoryId story) {
        return editions.at(scheduled(story).address()).orElseThrow();
    }

    private GlassEnd ended(StoryId story) {
        return newsroom.editor.asks(() -> debts.of(story, 1)).orElseThrow().ended();
    }

    @Test
    void twoEditorsLetItOutAndItsSealSaysWhichQuotationIsOpen() {
        LocalDateTime until = inMinutes(60);
        StoryId story = publicUntil(until);

        PublishedStory published = published(story);
        BrokenGlass answer = published.content().glass();
        assertEquals(1, answer.open().size());
        assertEquals(answer.open(), published.content().quotations().stream().map(CheckedQuotation::quotation)
                .filter(said -> said.words().equals(Newsroom.WORDS.get(1))).map(Quotation::id).toList());
        assertEquals(List.of(newsroom.editor.id(), second.id()), List.of(answer.by(), answer.second()));
        assertEquals(published.content().seal(), published.seal());
        assertTrue(published.notices().stream().map(PublicNotice::note)
                .anyMatch(note -> note.startsWith("One quotation")));
        assertTrue(owed().contains(story));
        assertTrue(facts(story).containsAll(
                List.of("GlassProposed", "GlassBroken", "StoryApproved", "StoryPublished", "NoticeIssued")));
    }

    @Test
    void oneEditorAloneOrAHandInTheStoryLetsNothingOut() {
        StoryId story = halfChecked();
        Somebody everything = Somebody.with(Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.CHIEF,
                Roles.ADMINISTRATOR);
        StoryId own = newsroom.submittedBy(everything);
        assertRefused(null, "You wrote or checked this story.", () -> propose(everything, own, inMinutes(60)));
        newsroom.rule(newsroom.secondChecker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "Heard again.");
        assertRefused(null, "You wrote or checked this story.",
                () -> propose(newsroom.secondChecker, story, inMinutes(60)));
        assertForbidden(BreakingGlass.class, () -> propose(newsroom.reporter, story, inMinutes(60)));

        propose(newsroom.editor, story, inMinutes(60));

        assertRefused(null, "You proposed this yourself.", () -> confirm(newsroom.editor, story));
        assertRefused(null, "You wrote or checked this story.", () -> confirm(newsroom.secondChecker, story));
        assertRefused(null, "Quotations in this revision are open, and no second editor has",
                () -> newsroom.approve(second, story, null));
        assertEquals(ReviewState.PROPOSED, newsroom.sheet(story).card().state());
    }

    @Test
    void theDatabaseTakesNeitherOnePersonTwiceNorAnAuthorNorAnApprovalWithoutBoth() {
        StoryId story = halfChecked();
        propose(newsroom.editor, story, inMinutes(60));
        String confirm = "update approval.broken_glass set standing = 'CONFIRMED', seconded_by = ?, second_part = 'APPROVER', "
                + "seconded_at = proposed_at where ended is null and review_id = (select id from approval.review where story = ?)";
        UUID id = story.value();

        assertThrows(SQLException.class, () -> tamper(confirm, newsroom.editor.id().value(), id));
        assertThrows(SQLException.class, () -> tamper(confirm, newsroom.reporter.id().value(), id));
        assertThrows(SQLException.class, () -> tamper("update approval.broken_glass set reason = '' where review_id = "
                + "(select id from approval.review where story = ?)", id));
        assertThrows(SQLException.class,
                () -> tamper("update approval.broken_glass set until_at = proposed_at + interval '4' day "
                        + "where review_id = (select id from approval.review where story = ?)", id));
        assertThrows(SQLException.class,
                () -> tamper("update approval.review set waiting = false, signed = steps_count, "
                        + "state = 'APPROVED' where story = ?", id));
        assertThrows(SQLException.class,
                () -> tamper("update approval.review set waiting = false, signed = steps_count, "
                        + "state = 'APPROVED', excepted = unresolved where story = ?", id));
        assertThrows(SQLException.class,
                () -> tamper("update approval.review set waiting = false, signed = steps_count, "
                        + "state = 'APPROVED', excepted = unresolved, glass_standing = 'CONFIRMED', glass = (select g.id from "
                        + "approval.broken_glass g where g.review_id = review.id) where story = ?", id));
        assertThrows(SQLException.class,
                () -> tamper("insert into approval.broken_glass (id, review_id, part, proposer, reason, "
                        + "until_wall, until_zone, until_at, proposed_at, standing, version) select ?, review_id, part, ?, reason, "
                        + "until_wall, until_zone, until_at, proposed_at, standing, 0 from approval.broken_glass where review_id = "
                        + "(select id from approval.review where story = ?)", UUID.randomUUID(),
                        newsroom.reporter.id().value(), id));
    }

    @Test
    void aDisputeStopsItAllTheSame() {
        LocalDateTime hour = inMinutes(30);
        StoryId story = letOut(inMinutes(60));
        newsroom.approve(newsroom.editor, story, hour);
        newsroom.dispute(newsroom.checker, story, Newsroom.WORDS.get(1), "She never said it.");

        moveTo(hour.plusMinutes(1));

        assertEquals(0, editions(story));
        assertEquals(ReviewState.REVOKED, newsroom.sheet(story).card().state());
        assertEquals(GlassEnd.OVERTAKEN, ended(story));
        assertRefused(null, "A quotation in it is disputed.", () -> propose(newsroom.editor, story, inMinutes(60)));
    }

    @Test
    void whatMovedSinceItWasSeenIsNotLetOut() {
        StoryId story = halfChecked();
        propose(newsroom.editor, story, inMinutes(60));
        Seal seen = newsroom.sheet(story).seal();
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "Heard again.");

        assertRefused(null, "A word or a verdict has changed since this was proposed.",
                () -> second.does(() -> glass.confirm(story, 1, seen)));
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), Verdict.VERBATIM, "");
        newsroom.complete(newsroom.checker, story);

        assertRefused(null, "This was settled in the meantime.",
                () -> second.does(() -> glass.confirm(story, 1, seen)));
        newsroom.approve(second, story, inMinutes(600));
        assertEquals(GlassEnd.OVERTAKEN, ended(story));
    }

    @Test
    void checkedAfterAllTheDebtClosesItselfAndReadersAreTold() {
        StoryId story = publicUntil(inMinutes(60));
        assertRefused("verdict", "Nothing is altered here: “Press conference, own recording”",
                () -> newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.ALTERED, ""));
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), Verdict.VERBATIM, "");
        Seal sealed = published(story).seal();
        assertEquals(Completed.SETTLES_A_DEBT, newsroom.checker.asks(() -> checking.complete(story, 1)));

        PublishedStory settled = published(story);
        assertEquals(List.of(Verdict.VERBATIM, Verdict.VERBATIM),
                settled.quotations().stream().map(said -> said.ruling().verdict()).toList());
        assertEquals(1, settled.content().open().size());
        assertEquals(sealed, settled.content().seal());
        assertTrue(settled.isCheckedSince());
        assertEquals(GlassEnd.SETTLED, ended(story));
        assertFalse(owed().contains(story));
        assertTrue(published(story).notices().stream().map(PublicNotice::note)
                .anyMatch(note -> note.contains("checked since")));
        moveTo(inMinutes(61));
        assertEquals(Standing.PUBLIC, scheduled(story).standing());
        assertFalse(facts(story).contains("StoryHeld"));
    }

    @Test
    void itsCheckersHaveItInTheirQueueUntilItIsCheckedOrTakenFromItsReaders() {
        LocalDateTime until = inMinutes(60);
        StoryId story = letOut(until);
        assertTrue(waits(story), "let out");
        newsroom.approve(newsroom.editor, story, null);
        awaitState(story, PublicationState.LIVE);
        assertTrue(waits(story), "public");
        assertEquals(until.toInstant(ZoneOffset.UTC), newsroom.sheet(newsroom.checker, story).card().letOutUntil());

        newsroom.editor.does(() -> noticing.withdraw(story, "We should have waited."));

        assertFalse(waits(story), "withdrawn");
        assertEquals(CheckState.CLOSED, newsroom.sheet(newsroom.checker, story).card().state());
    }

    @Test
    void checkedItWaitsForNoChecker() {
        StoryId story = publicUntil(inMinutes(60));
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), Verdict.VERBATIM, "");
        assertTrue(waits(story), "all resolved, not completed");
        newsroom.complete(newsroom.checker, story);
        assertFalse(waits(story), "settled");
    }

    private boolean waits(StoryId story) {
        return newsroom.checker.asks(() -> queue.waiting("", WaitingCheck.With.ANYTHING, 0, 10_000)).stream()
                .anyMatch(waiting -> waiting.card().story().equals(story));
    }

    @Test
    void unresolvedInTimeItIsHeldByItselfAndTakenFromItsReaders() {
        LocalDateTime until = inMinutes(60);
        StoryId story = publicUntil(until);

        moveTo(until);

        awaitState(story, PublicationState.WITHDRAWN);
        assertEquals(ReviewState.HELD, newsroom.sheet(story).card().state());
        assertEquals(GlassEnd.EXPIRED, ended(story));
        assertTrue(facts(story).contains("StoryHeld"));
        assertFalse(owed().contains(story));
    }

    @Test
    void notYetPublicItIsHeldWhenItsTimeIsOverAndCanBeProposedAgain() {
        LocalDateTime until = inMinutes(60);
        StoryId story = letOut(until);
        assertRefused("time", "Its open quotations are let out only until an earlier time.",
                () -> newsroom.approve(newsroom.editor, story, until));
        newsroom.approve(newsroom.editor, story, until.minusMinutes(1));
        Instant planned = scheduled(story).planned().instant();
        newsroom.editor.does(() -> rescheduling.move(story, planned,
                PlannedTime.of(until.plusMinutes(5), ZoneOffset.UTC)));

        moveTo(until);

        awaitState(story, PublicationState.HELD);
        moveTo(until.plusMinutes(6));
        assertEquals(0, editions(story));
        assertEquals(ReviewState.HELD, newsroom.sheet(story).card().state());
        propose(newsroom.editor, story, inMinutes(60));
        confirm(second, story);
        newsroom.approve(second, story, null);
        awaitState(story, PublicationState.LIVE);
    }

    @Test
    void declinedItWaitsForItsCheckers() {
        StoryId story = halfChecked();
        propose(newsroom.editor, story, inMinutes(60));
        second.does(() -> glass.decline(story, 1));

        assertRefused(null, "This was settled in the meantime.", () -> confirm(second, story));
        assertEquals(GlassEnd.DECLINED, ended(story));
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), Verdict.VERBATIM, "");
        newsroom.complete(newsroom.checker, story);
        assertEquals(ReviewState.WAITING, newsroom.sheet(story).card().state());
    }

    @Test
    void whatStandsOrWaitsIsNotProposedOnceMoreAndStaysAsItWas() {
        StoryId story = halfChecked();
        propose(newsroom.editor, story, inMinutes(60));

        assertRefused(null, "This waits for a second editor already.",
                () -> propose(newsroom.editor, story, inMinutes(70)));
        assertRefused(null, "This waits for a second editor already.", () -> propose(second, story, inMinutes(70)));
        confirm(second, story);

        assertRefused(null, "Two editors let this revision out already.",
                () -> propose(newsroom.editor, story, inMinutes(70)));
        assertRefused(null, "This was settled in the meantime.", () -> second.does(() -> glass.decline(story, 1)));
        assertEquals(ReviewState.WAITING, newsroom.sheet(story).card().state());
        newsroom.approve(newsroom.editor, story, null);
        awaitState(story, PublicationState.LIVE);
        assertRefused(null, "Revision 1 is not with the checkers any more.",
                () -> propose(newsroom.editor, story, inMinutes(70)));
    }

    @Test
    void whatHasMovedSinceItWasProposedIsProposedAnew() {
        StoryId story = halfChecked();
        propose(newsroom.editor, story, inMinutes(60));
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "Heard again.");

        propose(second, story, inMinutes(70));
        confirm(newsroom.editor, story);

        assertEquals(ReviewState.WAITING, newsroom.sheet(story).card().state());
    }
}
