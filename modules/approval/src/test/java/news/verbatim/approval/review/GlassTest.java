package news.verbatim.approval.review;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import news.verbatim.approval.steps.Steps;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.BrokenGlass;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Verdict;
import org.junit.jupiter.api.Test;

/** Letting a text out although a quotation in it is open. */
class GlassTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final PersonId JONAS = PersonId.next();
    private static final PersonId OTTO = PersonId.next();

    private final CheckedText open = openText();
    private final Review review = new Review(open, Steps.DEFAULT);

    private static CheckedText openText() {
        CheckedText checked = ReviewTest.content(Verdict.VERBATIM);
        return new CheckedText(checked.story(), checked.revision(), checked.slug(), checked.text(),
                checked.quotations().stream().map(said -> new CheckedQuotation(said.quotation(), null)).toList(),
                List.of());
    }

    private Glass proposed() {
        review.propose(open, 0, NOW);
        return new Glass(review, "The bridge is falling now.", until(Duration.ofHours(4)), JONAS, NOW);
    }

    private static PlannedTime until(Duration ahead) {
        return PlannedTime.at(NOW.plus(ahead), ZoneOffset.UTC);
    }

    private CheckedText confirmed() {
        Glass glass = proposed();
        CheckedText content = open.under(glass.confirm(open, OTTO, NOW));
        review.waitUnder(glass, content, 0, NOW);
        return content;
    }

    @Test
    void oneEditorIsNotEnough() {
        Glass glass = proposed();

        assertRefused(null, "You proposed this yourself.", () -> glass.confirm(open, JONAS, NOW));
        assertRefused(null, "Quotations in this revision are open, and no second editor has",
                () -> review.approve(OTTO, open.seal(), NOW));
        assertNotNull(review.objection(open.seal()));
    }

    @Test
    void theSealSaysWhichQuotationsAreOpenAndWhoAnswersForThem() {
        CheckedText content = confirmed();

        assertEquals(
                new BrokenGlass(open.open(), "The bridge is falling now.", JONAS, OTTO, NOW.plus(Duration.ofHours(4))),
                review.content().glass());
        assertNotEquals(open.seal(), content.seal());
        assertTrue(content.passes());
        assertFalse(open.passes());
    }

    @Test
    void approvedItMayGoLiveUnderThatSealOnly() {
        CheckedText content = confirmed();
        assertRefused(null, "What you saw is not what is here now: a word or a verdict has",
                () -> review.approve(OTTO, open.seal(), NOW));

        assertTrue(review.approve(OTTO, content.seal(), NOW));

        assertNull(review.objection(content.seal()));
        assertNotNull(review.objection(open.seal()));
    }

    @Test
    void nothingIsLetOutThatIsNotOpenOrThatSomebodyDisputes() {
        assertRefused(null, "No quotation in it is open.",
                () -> review.propose(ReviewTest.content(Verdict.VERBATIM), 0, NOW));
        assertRefused(null, "A quotation in it is disputed.",
                () -> review.propose(ReviewTest.content(Verdict.DISPUTED), 0, NOW));
    }

    @Test
    void nobodyAnswersForAnotherQuotationThanThose() {
        BrokenGlass other = new BrokenGlass(List.of(), "No reason.", JONAS, OTTO, NOW);

        assertFalse(open.under(other).passes());
        CheckedText disputed = ReviewTest.content(Verdict.DISPUTED);
        assertFalse(disputed.under(new BrokenGlass(disputed.open(), "No.", JONAS, OTTO, NOW)).passes());
    }

    @Test
    void itEndsWithinThreeDays() {
        review.propose(open, 0, NOW);
        Refusal late = assertThrows(Refusal.class,
                () -> new Glass(review, "Why.", until(Duration.ofDays(3).plusSeconds(1)), JONAS, NOW));

        assertEquals("time", late.problems().get(0).field());
        assertRefused("time", "Choose a time from now on within three days: until then every",
                () -> new Glass(review, "Why.", until(Duration.ZERO), JONAS, NOW));
    }

    @Test
    void whatIsSettledIsNotConfirmed() {
        Glass glass = proposed();
        glass.end(GlassEnd.DECLINED, NOW);

        assertRefused(null, "This was settled in the meantime.", () -> glass.confirm(open, OTTO, NOW));
        assertRefused(null, "The time until which this was wanted is over.",
                () -> proposed().confirm(open, OTTO, NOW.plus(Duration.ofHours(4))));
    }

    @Test
    void whatIsNotProposedAnyMoreIsNotLetOut() {
        Glass glass = proposed();
        CheckedText content = open.under(glass.confirm(open, OTTO, NOW));
        review.revoke("Its author took it back.");

        assertRefused(null, "This was settled in the meantime.", () -> review.waitUnder(glass, content, 0, NOW));
    }

    @Test
    void whatWaitsForASecondEditorIsNotProposedOnceMoreUnlessItHasMovedOrItsTimeIsOver() {
        Glass glass = proposed();

        assertRefused(null, "This waits for a second editor already.", () -> glass.giveWay(false, NOW));
        assertNull(glass.card().ended());
        glass.giveWay(true, NOW);
        assertEquals(GlassEnd.OVERTAKEN, glass.card().ended());
        Glass late = proposed();
        late.giveWay(false, NOW.plus(Duration.ofHours(4)));
        assertEquals(GlassEnd.OVERTAKEN, late.card().ended());
    }

    @Test
    void whatTwoEditorsLetOutIsNotProposedOnceMoreBeforeTheirTimeIsOver() {
        Glass glass = proposed();
        glass.confirm(open, OTTO, NOW);

        assertRefused(null, "Two editors let this revision out already.", () -> glass.giveWay(false, NOW));
        assertRefused(null, "Two editors let this revision out already.", () -> glass.giveWay(true, NOW));
        assertNull(glass.card().ended());
        glass.giveWay(false, NOW.plus(Duration.ofHours(4)));
        assertEquals(GlassEnd.OVERTAKEN, glass.card().ended());
    }

    @Test
    void whatWaitsForItsApprovalIsNotProposedOnceMore() {
        confirmed();

        assertRefused(null, "This revision is before the editors already", () -> review.propose(open, 0, NOW));
        assertEquals(ReviewState.WAITING, review.card().state());
    }

    @Test
    void itEndsOnce() {
        Glass glass = proposed();
        glass.end(GlassEnd.SETTLED, NOW);
        glass.end(GlassEnd.EXPIRED, NOW.plusSeconds(1));

        assertEquals(GlassEnd.SETTLED, glass.card().ended());
        assertEquals(NOW, glass.card().endedAt());
    }

    @Test
    void whenItsTimeIsOverWhatWasApprovedIsHeld() {
        CheckedText content = confirmed();
        review.approve(OTTO, content.seal(), NOW);

        assertTrue(review.expire("They are still open."));

        assertEquals(ReviewState.HELD, review.card().state());
        assertNotNull(review.objection(content.seal()));
    }

    @Test
    void whatReadersHadIsNotReleasedAnyMore() {
        CheckedText content = confirmed();
        review.approve(OTTO, content.seal(), NOW);
        review.published();
        review.expire("They are still open.");

        assertRefused(null, "Readers had this revision.", review::release);
    }

    @Test
    void whatStillWaitedIsNotBeforeTheEditorsAnyMore() {
        confirmed();

        assertFalse(review.expire("They are still open."));
        assertEquals(ReviewState.REVOKED, review.card().state());
    }

    @Test
    void whatWasHeldBecauseItsTimeWasOverCanBeProposedAgain() {
        CheckedText content = confirmed();
        review.approve(OTTO, content.seal(), NOW);
        assertRefused(null, "This revision is before the editors already, or decided.",
                () -> review.propose(open, 0, NOW));
        review.expire("They are still open.");

        review.propose(open, 0, NOW);

        assertEquals(ReviewState.PROPOSED, review.card().state());
    }

    @Test
    void whatIsCheckedHasNothingToLetOut() {
        review.waitFor(ReviewTest.content(Verdict.VERBATIM), 0, NOW);

        assertRefused(null, "This revision is before the editors already, or decided.",
                () -> review.propose(open, 0, NOW));
    }

    @Test
    void checkedAfterAllItGoesTheOrdinaryWay() {
        confirmed();
        CheckedText checked = ReviewTest.content(Verdict.VERBATIM);
        review.waitFor(checked, 0, NOW);

        assertTrue(review.approve(OTTO, checked.seal(), NOW));
        assertNull(review.content().glass());
    }
}
