package news.verbatim.approval.review;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.verbatim.approval.steps.Steps;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final StoryId STORY = StoryId.next();
    private static final QuotationId QUOTATION = QuotationId.next();
    private static final PersonId RANA = PersonId.next();
    private static final PersonId NADIA = PersonId.next();
    private static final PersonId JONAS = PersonId.next();
    private static final PersonId ADA = PersonId.next();

    private final CheckedText content = content(Verdict.VERBATIM);
    private final Review review = review(content);

    @Test
    void approvedItMayGoLiveUnderItsSealAndNoOther() {
        review.approve(JONAS, content.seal(), NOW);

        assertNull(review.objection(content.seal()));
        assertNotNull(review.objection(content(Verdict.ALTERED).seal()));
    }

    @Test
    void anEmbargoStandsUntilItIsOverWhoeverSignsNext() {
        review.embargo(at("2026-11-22T18:00"), "", JONAS, NOW);

        assertEquals("embargoWhy", refusedAt(() -> review.embargo(null, "", ADA, NOW)));
        assertEquals("embargoWhy", refusedAt(() -> review.embargo(at("2026-11-22T17:59"), " ", ADA, NOW)));
        assertEquals(at("2026-11-22T18:00"), review.embargo(NOW));
        assertEquals(JONAS, review.timing(null, NOW).embargoBy());

        review.embargo(at("2026-11-22T18:00"), "", ADA, NOW);
        assertEquals(JONAS, review.timing(null, NOW).embargoBy());
        review.embargo(at("2026-11-22T19:00"), "", ADA, NOW);
        assertEquals(ADA, review.timing(null, NOW).embargoBy());
        assertNull(review.embargo(at("2026-11-22T19:00").instant()));
    }

    @Test
    void whoSaysWhyEndsAnEmbargoEarlier() {
        review.embargo(at("2026-11-22T18:00"), "", JONAS, NOW);

        review.embargo(at("2026-11-22T17:00"), "The court has read it out.", ADA, NOW);
        assertEquals(at("2026-11-22T17:00"), review.embargo(NOW));
        review.embargo(null, "It was read out in public.", ADA, NOW);
        assertNull(review.embargo(NOW));
        assertNull(review.timing(null, NOW).embargoBy());
    }

    @Test
    void anEmbargoThatIsOverBindsNobody() {
        review.embargo(at("2026-11-22T18:00"), "", JONAS, NOW);

        review.embargo(null, "", ADA, at("2026-11-22T18:00").instant());

        assertNull(review.embargo(NOW));
    }

    @Test
    void theNextRevisionHasTheEmbargoOfTheOneBefore() {
        review.embargo(at("2026-11-22T18:00"), "", JONAS, NOW);
        Review next = review(content);

        next.inherit(review);

        assertEquals("embargoWhy", refusedAt(() -> next.embargo(null, "", ADA, NOW)));
    }

    private static PlannedTime at(String wall) {
        return PlannedTime.of(LocalDateTime.parse(wall), ZoneOffset.UTC);
    }

    private static String refusedAt(Executable act) {
        return assertThrows(Refusal.class, act).problems().get(0).field();
    }

    @Test
    void withoutAnApprovalItMayNotGoLive() {
        assertEquals("No editor's approval stands.", review.objection(content.seal()));
    }

    @Test
    void whatWasNotSeenIsNotApproved() {
        Seal other = content(Verdict.ALTERED).seal();

        assertRefused(null, "What you saw is not what is here now: a word or a verdict has",
                () -> review.approve(JONAS, other, NOW));
        assertEquals(ReviewState.WAITING, review.card().state());
    }

    @Test
    void nothingIsApprovedWithAnOpenQuotation() {
        CheckedText disputed = content(Verdict.DISPUTED);

        Refusal refusal = assertThrows(Refusal.class, () -> review(disputed).approve(JONAS, disputed.seal(), NOW));

        assertTrue(refusal.getMessage().startsWith("One quotation is not resolved"), refusal.getMessage());
    }

    @Test
    void twoEditorsDoNotDecideTwice() {
        review.approve(JONAS, content.seal(), NOW);

        assertRefused(null, "Another editor has approved this revision in the meantime.",
                () -> review.approve(ADA, content.seal(), NOW));
        assertRefused(null, "Another editor has approved this revision in the meantime.",
                () -> review.requestChanges(ADA, "Shorter.", NOW));
    }

    @Test
    void aClaimKeepsOthersAwayUntilItEnds() {
        review.claim(JONAS, NOW);

        assertRefused(null, "Another editor is reading this story right now.",
                () -> review.claim(ADA, NOW.plusSeconds(60)));
        assertRefused(null, "Another editor is reading this story right now.",
                () -> review.approve(ADA, content.seal(), NOW.plusSeconds(60)));

        review.claim(ADA, NOW.plus(ReviewClaim.LENGTH));
        assertEquals(ADA, review.card().claimedBy());
    }

    @Test
    void aRevokedApprovalDoesNotLetItLive() {
        review.approve(JONAS, content.seal(), NOW);
        review.revoke("The verdict has changed.");

        assertNotNull(review.objection(content.seal()));
        assertRefused(null, "This revision is not before the editors any more.",
                () -> review.approve(JONAS, content.seal(), NOW));
    }

    @Test
    void checkedAgainItWaitsAgain() {
        review.approve(JONAS, content.seal(), NOW);
        review.revoke("The verdict has changed.");
        CheckedText again = content(Verdict.ALTERED);
        review.waitFor(again, 0, NOW);

        review.approve(JONAS, again.seal(), NOW);

        assertNull(review.objection(again.seal()));
    }

    @Test
    void refusedByTheClockItWaitsWithTheReason() {
        review.approve(JONAS, content.seal(), NOW);
        review.refusedByTheClock("One quotation is not resolved.");

        assertEquals(ReviewState.WAITING, review.card().state());
        assertEquals("One quotation is not resolved.", review.card().note());
    }

    @Test
    void takenOverItIsTheOthersAndSaysFromWhom() {
        review.claim(JONAS, NOW);

        assertEquals(JONAS, review.takeOver(ADA, NOW.plusSeconds(60)));
        assertEquals(ADA, review.card().claimedBy());
        assertRefused(null, "Another editor is reading this story right now.",
                () -> review.approve(JONAS, content.seal(), NOW.plusSeconds(61)));
    }

    @Test
    void whatNobodyElseHasIsTakenFromNobody() {
        review.claim(JONAS, NOW);

        assertNull(review.takeOver(JONAS, NOW));
        assertNull(review.takeOver(ADA, NOW.plus(ReviewClaim.LENGTH)));
    }

    @Test
    void onlyWhoHasAClaimGivesItUp() {
        review.claim(JONAS, NOW);

        review.letGo(ADA);
        assertEquals(JONAS, review.card().claimedBy());
        review.letGo(JONAS);
        assertNull(review.card().claimedBy());
        assertEquals(ReviewState.WAITING, review.card().state());
    }

    @Test
    void twoStepsTakeTwoSignatures() {
        Review stepped = review(content, new Steps(List.of(Roles.EDITOR, Roles.CHIEF), 3));

        assertFalse(stepped.approve(JONAS, content.seal(), NOW));
        assertNotNull(stepped.objection(content.seal()));
        assertEquals(Roles.CHIEF, stepped.card().turn());
        assertRefused(null, "It is the turn of somebody else: this story waits for the chief.",
                () -> stepped.signing().requireTurnOf(Set.of(Roles.EDITOR)));
        assertTrue(stepped.approve(ADA, content.seal(), NOW));
        assertNull(stepped.objection(content.seal()));
    }

    @Test
    void whatWasSignedBeforeItWaitedAnewCountsForNothing() {
        Review stepped = review(content, new Steps(List.of(Roles.EDITOR, Roles.CHIEF), 3));
        stepped.approve(JONAS, content.seal(), NOW);

        stepped.waitFor(content, 0, NOW);

        assertEquals(Roles.EDITOR, stepped.card().turn());
        assertFalse(stepped.approve(JONAS, content.seal(), NOW));
    }

    @Test
    void theLawyersSeeOnlyWhatIsFlaggedForThem() {
        Review unflagged = review(content, new Steps(List.of(Roles.EDITOR, Roles.LEGAL), 1));

        assertTrue(unflagged.approve(JONAS, content.seal(), NOW));
    }

    @Test
    void heldItDoesNotGoLiveAndReleasedItDoesUnderTheSameSeal() {
        review.approve(JONAS, content.seal(), NOW);

        review.hold("A call from the harbour master.");
        assertEquals("An editor holds it: A call from the harbour master.", review.objection(content.seal()));

        review.release();
        assertNull(review.objection(content.seal()));
    }

    @Test
    void onlyWhatIsApprovedAndNotPublicIsHeld() {
        assertRefused(null, "Only what is approved can be held.", () -> review.hold("Wait."));
        review.approve(JONAS, content.seal(), NOW);
        review.published();

        assertRefused(null, "The story is public.", () -> review.hold("Wait."));
    }

    @Test
    void aRefusalOfTheClockDoesNotLiftAHold() {
        review.approve(JONAS, content.seal(), NOW);
        review.hold("Wait.");

        review.refusedByTheClock("It is held.");

        assertEquals(ReviewState.HELD, review.card().state());
    }

    @Test
    void whatWasApprovedOrHeldIsDecidedAnewWhenReadersLoseTheEditionBefore() {
        review.approve(JONAS, content.seal(), NOW);
        review.hold("Wait.");

        review.takenFromReaders("We doubt the day.");

        assertEquals(ReviewState.WAITING, review.card().state());
        assertEquals("The story was taken from its readers: We doubt the day.", review.card().note());
        assertEquals(0, review.signing().signed());
    }

    @Test
    void whatReadersHadStaysAsItWasDecidedWhenTheyLoseIt() {
        review.approve(JONAS, content.seal(), NOW);
        review.published();

        review.takenFromReaders("We doubt the day.");

        assertEquals(ReviewState.APPROVED, review.card().state());
    }

    @Test
    void killedItNeverRunsWhateverHappensToItAfterwards() {
        review.approve(JONAS, content.seal(), NOW);
        review.kill(ADA, "The story is another one.", NOW);

        review.waitFor(content, 0, NOW);
        review.revoke("Its author took it back.");

        assertEquals(ReviewState.KILLED, review.card().state());
        assertNotNull(review.objection(content.seal()));
        assertRefused(null, "This story was killed: The story is another one.",
                () -> review.approve(JONAS, content.seal(), NOW));
    }

    @Test
    void whatIsNeededSoonerIsOpenedSooner() {
        Instant without = review.card().openBy();

        review.neededAt(NOW.plusSeconds(3600));

        assertTrue(review.card().openBy().isBefore(without));
    }

    @Test
    void whatIsRiskierIsOpenedSooner() {
        Review disputed = review(content);
        disputed.waitFor(content, 2, NOW);

        assertTrue(disputed.card().openBy().isBefore(review.card().openBy()));
        assertTrue(review(content(Verdict.ALTERED)).card().openBy().isBefore(review.card().openBy()));
    }

    @Test
    void onlyWhatHasNothingToLookAtIsPlain() {
        Review disputed = review(content);
        disputed.waitFor(content, 1, NOW);
        Review refused = review(content);
        refused.approve(JONAS, content.seal(), NOW);
        refused.refusedByTheClock("Too late.");
        Review half = review(content, new Steps(List.of(Roles.EDITOR, Roles.CHIEF), 1));
        half.approve(JONAS, content.seal(), NOW);

        assertTrue(review.isPlain());
        assertTrue(Stream.of(disputed, refused, half, review(content(Verdict.ALTERED))).noneMatch(Review::isPlain));
    }

    @Test
    void whatWasShownInAListIsComparedBeforeAnythingElse() {
        review.requireSeen(content.seal());

        assertTrue(assertThrows(Refusal.class, () -> review.requireSeen(content(Verdict.ALTERED).seal())).getMessage()
                .startsWith("What you saw is not what is here now"));
        review.revoke("The verdict has changed.");
        assertTrue(assertThrows(Refusal.class, () -> review.requireSeen(content.seal())).getMessage()
                .endsWith("The verdict has changed."));
    }

    private static Review review(CheckedText content) {
        return review(content, Steps.DEFAULT);
    }

    private static Review review(CheckedText content, Steps steps) {
        Review review = new Review(content, steps);
        review.waitFor(content, 0, NOW);
        return review;
    }

    static CheckedText content(Verdict verdict) {
        String words = "We looked at nights only";
        Quotation quotation = new Quotation(QUOTATION, QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, words.length() + 2)), words, "said", "Marit Dahl",
                "mayor");
        Ruling ruling = new Ruling(verdict, "Council meeting", EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 11, 18),
                words, "",
                "standard v1", NADIA, NOW);
        StoryText text = new StoryText("Tunnel to close", "", List.of(), List.of(Block.paragraph("“" + words + "”")),
                "Rana Amari", "city", "en");
        return new CheckedText(STORY, 1, "tunnel-to-close", text, List.of(new CheckedQuotation(quotation, ruling)),
                List.of());
    }
}
