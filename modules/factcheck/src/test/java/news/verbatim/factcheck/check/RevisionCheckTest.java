package news.verbatim.factcheck.check;

import static news.verbatim.factcheck.evidence.Sample.NADIA;
import static news.verbatim.factcheck.evidence.Sample.NOW;
import static news.verbatim.factcheck.evidence.Sample.RANA;
import static news.verbatim.factcheck.evidence.Sample.quotation;
import static news.verbatim.factcheck.evidence.Sample.ruling;
import static news.verbatim.factcheck.evidence.Sample.submission;
import static news.verbatim.factcheck.evidence.Sample.waiver;
import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Sample;
import org.junit.jupiter.api.Test;

class RevisionCheckTest {

    private static final PersonId OMAR = PersonId.next();
    private static final Seal SEAL = new Seal("0".repeat(64));

    private final Quotation nights = quotation(0, "We looked at nights only", "Marit Dahl");
    private final Quotation risk = quotation(1, "There is no risk", "Oskar Lind");
    private final RevisionCheck check = Sample.check(submission(1, List.of(nights, risk), List.of()));

    @Test
    void itIsNotCompleteWhileOneQuotationIsOpen() {
        check.rule(ruling(check, nights, Verdict.VERBATIM));

        Refusal refusal = assertThrows(Refusal.class, () -> check.complete(NADIA, NOW));

        assertTrue(refusal.getMessage().startsWith("One quotation is not resolved"), refusal.getMessage());
    }

    @Test
    void aDisputedQuotationIsNotResolved() {
        check.rule(ruling(check, nights, Verdict.VERBATIM));
        check.rule(ruling(check, risk, Verdict.DISPUTED));

        assertRefused(null, "One quotation is not resolved yet.", () -> check.complete(NADIA, NOW));
        assertEquals("One quotation is not resolved.", check.objection(SEAL, NOW));
    }

    @Test
    void completeItHasNothingAgainstGoingLive() {
        assertEquals("2 quotations are not resolved.", check.objection(SEAL, NOW));
        completed();

        assertNull(check.objection(SEAL, NOW));
    }

    @Test
    void anotherRulingReopensIt() {
        completed();

        assertTrue(check.rule(ruling(check, risk, Verdict.DISPUTED)));

        assertEquals(CheckState.REOPENED, check.card().state());
        assertEquals("One quotation is not resolved.", check.objection(SEAL, NOW));
    }

    @Test
    void publicItCanOnlyBeDisputed() {
        completed();
        check.published();

        assertRefused(null, "This story is public with the rulings that it has.",
                () -> check.rule(ruling(check, risk, Verdict.ALTERED)));
        assertFalse(check.rule(ruling(check, risk, Verdict.DISPUTED)));
    }

    @Test
    void closedItTakesNoRuling() {
        check.close("Withdrawn.");

        assertRefused(null, "Revision 1 is not on its way any more.",
                () -> check.rule(ruling(check, risk, Verdict.VERBATIM)));
    }

    @Test
    void rulingsFollowTheSameWordsSpeakerAndCue() {
        completed();
        RevisionCheck next = Sample.check(submission(2, List.of(risk, nights), List.of()));

        assertEquals(2, next.carryOver(check, List.of(RANA), NOW).size());
        assertTrue(next.needsNobodyAfter(check));
    }

    @Test
    void rulingsNeverFollowALookAlike() {
        completed();
        RevisionCheck next = Sample.check(submission(2,
                List.of(quotation(0, "We looked at nights only!", "Marit Dahl"),
                        quotation(1, "There is no risk", "Marit Dahl")),
                List.of()));

        assertTrue(next.carryOver(check, List.of(RANA), NOW).isEmpty());
        assertEquals(0, next.card().resolved());
    }

    @Test
    void aRulingOfSomebodyWhoWroteOnTheStorySinceIsGone() {
        completed();
        RevisionCheck next = Sample.check(submission(2, List.of(nights, risk), List.of()));

        assertTrue(next.carryOver(check, List.of(RANA, NADIA), NOW).isEmpty());
    }

    @Test
    void ofTwoEqualQuotationsTheDisputedOneStaysDisputed() {
        Quotation first = quotation(0, "Yes", "Ole Brun");
        Quotation second = quotation(1, "Yes", "Ole Brun");
        RevisionCheck twins = Sample.check(submission(1, List.of(first, second), List.of()));
        twins.rule(ruling(twins, first, Verdict.VERBATIM));
        twins.rule(ruling(twins, second, Verdict.DISPUTED));
        RevisionCheck next = Sample.check(submission(2, List.of(first, second), List.of()));

        next.carryOver(twins, List.of(RANA), NOW);

        assertEquals(1, next.card().resolved());
        assertTrue(next.quotation(second.id()).standing().isDispute());
    }

    @Test
    void whereThereAreMoreOfThemNowOnlyTheOneThatIsKnownKeepsItsOwn() {
        Quotation one = quotation(0, "Yes", "Ole Brun");
        RevisionCheck single = Sample.check(submission(1, List.of(one), List.of()));
        single.rule(ruling(single, one, Verdict.VERBATIM));
        RevisionCheck next = Sample.check(submission(2, List.of(quotation(0, "Yes", "Ole Brun"), one), List.of()));
        RevisionCheck strangers = Sample.check(submission(2,
                List.of(quotation(0, "Yes", "Ole Brun"), quotation(1, "Yes", "Ole Brun")), List.of()));

        assertEquals(List.of(one.id()),
                next.carryOver(single, List.of(RANA), NOW).stream().map(GivenRuling::quotation).toList());
        assertTrue(strangers.carryOver(single, List.of(RANA), NOW).isEmpty());
    }

    @Test
    void aDisputeFollowsEvenIfWhoMadeItWritesOnTheStoryNow() {
        check.rule(ruling(check, risk, Verdict.DISPUTED));
        RevisionCheck next = Sample.check(submission(2, List.of(nights, risk), List.of()));

        List<GivenRuling> carried = next.carryOver(check, List.of(RANA, NADIA), NOW);

        assertTrue(carried.get(0).isDispute());
        assertEquals(List.of(), carried.get(0).checkers());
    }

    @Test
    void whatChangedIsStaleAndSaysWhy() {
        completed();
        RevisionCheck next = Sample.check(submission(2, List.of(quotation(0, "We looked at night only", "Marit Dahl"),
                quotation(1, "There is no risk", "Marit Dahl"), quotation(2, "Something else", "Marit Dahl")),
                List.of()));
        next.carryOver(check, List.of(RANA), NOW);

        assertEquals(List.of(QuotationState.STALE, QuotationState.STALE, QuotationState.OPEN),
                next.statuses().stream().map(QuotationStatus::state).toList());
        assertEquals("Its words have changed. They were: “We looked at nights only”", next.statuses().get(0).reason());
        assertEquals("Its speaker has changed. It was Oskar Lind.", next.statuses().get(1).reason());
    }

    @Test
    void reopenedItIsNotCompleteForTheNextRevisionEither() {
        completed();
        check.rule(ruling(check, risk, Verdict.VERBATIM));
        RevisionCheck next = Sample.check(submission(2, List.of(nights, risk), List.of()));
        next.carryOver(check, List.of(RANA), NOW);

        assertFalse(next.needsNobodyAfter(check));
    }

    @Test
    void somebodyElsesDisputeIsNotRuledOverWithoutAWord() {
        check.rule(ruling(check, risk, Verdict.DISPUTED));

        assertRefused("note", "Somebody disputes this quotation: “” Say in the note how that",
                () -> check.requireDisputeAnswered(risk.id(), OMAR, " "));
        check.requireDisputeAnswered(risk.id(), OMAR, "The recording has it.");
        check.requireDisputeAnswered(risk.id(), NADIA, "");
    }

    @Test
    void aWaiverHoldsUntilItExpiresEvenIfNobodyNotices() {
        Instant hour = NOW.plusSeconds(3600);
        check.rule(ruling(check, nights, Verdict.VERBATIM));
        check.rule(waiver(check, risk, OMAR, hour));
        check.complete(NADIA, NOW);

        assertNull(check.objection(SEAL, hour.minusMillis(1)));
        assertEquals("A waiver has expired.", check.objection(SEAL, hour));
    }

    @Test
    void anExpiredWaiverFallsBackToOpenAndReopensTheCheck() {
        check.rule(ruling(check, nights, Verdict.VERBATIM));
        check.rule(waiver(check, risk, OMAR, NOW.plusSeconds(3600)));
        check.complete(NADIA, NOW);

        assertTrue(check.fallBack(risk.id(), "Its waiver has expired."));

        assertEquals(CheckState.REOPENED, check.card().state());
        assertEquals(new QuotationStatus(risk.id(), QuotationState.STALE, "Its waiver has expired.", ""),
                check.statuses().get(1));
        assertEquals(1, check.card().resolved());
    }

    @Test
    void aCheckIsNotCompleteWithAnExpiredWaiverAndNoRevisionTakesItAlong() {
        Instant hour = NOW.plusSeconds(3600);
        check.rule(ruling(check, nights, Verdict.VERBATIM));
        check.rule(waiver(check, risk, OMAR, hour));
        RevisionCheck next = Sample.check(submission(2, List.of(nights, risk), List.of()));

        assertRefused(null, "A waiver has expired.", () -> check.complete(NADIA, hour));
        assertEquals(1, next.carryOver(check, List.of(RANA), hour).size());
    }

    @Test
    void aWaiverIsGoneWhenItsSecondPersonWritesOnTheStory() {
        check.rule(waiver(check, risk, OMAR, NOW.plusSeconds(3600)));
        RevisionCheck next = Sample.check(submission(2, List.of(nights, risk), List.of()));

        assertTrue(next.carryOver(check, List.of(RANA, OMAR), NOW).isEmpty());
    }

    @Test
    void aNewDismissalNeedsACheckersEye() {
        completed();
        Dismissal dismissal = new Dismissal(new Span(new Place(Place.Field.KEY_POINT, 0), 3, 10),
                Dismissal.Reason.SCARE_QUOTES);
        RevisionCheck next = Sample.check(submission(2, List.of(nights, risk), List.of(dismissal)));
        next.carryOver(check, List.of(RANA), NOW);

        assertFalse(next.needsNobodyAfter(check));
    }

    private void completed() {
        check.rule(ruling(check, nights, Verdict.VERBATIM));
        check.rule(ruling(check, risk, Verdict.ALTERED));
        check.complete(NADIA, NOW);
    }

    @Test
    void aCheckerHearsWhichWordsWerePasted() {
        Quotation typed = Sample.quotation(0, "We looked at nights only", "Marit Dahl");
        Quotation pasted = Sample.quotation(1, "The risk is real", "Marit Dahl");
        StorySubmitted plain = Sample.submission(1, List.of(typed, pasted), List.of());
        StorySubmitted submission = new StorySubmitted(plain.story(), 1, plain.slug(), plain.text(), plain.quotations(),
                List.of(),
                List.of(new Span(new Place(Place.Field.BODY, 1), 5, 9)), List.of(), plain.authors(), "", null,
                plain.by(), plain.at());

        assertEquals(List.of("", "risk"),
                Sample.check(submission).statuses().stream().map(QuotationStatus::pasted).toList());
    }
}
