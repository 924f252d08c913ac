package news.verbatim.factcheck;

import static news.verbatim.factcheck.Sample.NADIA;
import static news.verbatim.factcheck.Sample.NOW;
import static news.verbatim.factcheck.Sample.RANA;
import static news.verbatim.factcheck.Sample.quotation;
import static news.verbatim.factcheck.Sample.ruling;
import static news.verbatim.factcheck.Sample.submission;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.Dismissal;
import news.verbatim.events.PersonId;
import news.verbatim.events.Place;
import news.verbatim.events.Quotation;
import news.verbatim.events.Refusal;
import news.verbatim.events.Span;
import news.verbatim.events.Verdict;
import org.junit.jupiter.api.Test;

class RevisionCheckTest {

    private final Quotation nights = quotation(0, "We looked at nights only", "Marit Dahl");
    private final Quotation risk = quotation(1, "There is no risk", "Oskar Lind");
    private final RevisionCheck check = new RevisionCheck(submission(1, List.of(nights, risk), List.of()));

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

        assertThrows(Refusal.class, () -> check.complete(NADIA, NOW));
        assertEquals("One quotation is not resolved.", check.objection());
    }

    @Test
    void completeItHasNothingAgainstGoingLive() {
        assertEquals("2 quotations are not resolved.", check.objection());
        completed();

        assertNull(check.objection());
    }

    @Test
    void anotherRulingReopensIt() {
        completed();

        assertTrue(check.rule(ruling(check, risk, Verdict.DISPUTED)));

        assertEquals(CheckState.REOPENED, check.card().state());
        assertEquals("One quotation is not resolved.", check.objection());
    }

    @Test
    void publicItCanOnlyBeDisputed() {
        completed();
        check.published();

        assertThrows(Refusal.class, () -> check.rule(ruling(check, risk, Verdict.ALTERED)));
        assertFalse(check.rule(ruling(check, risk, Verdict.DISPUTED)));
    }

    @Test
    void closedItTakesNoRuling() {
        check.close("Withdrawn.");

        assertThrows(Refusal.class, () -> check.rule(ruling(check, risk, Verdict.VERBATIM)));
    }

    @Test
    void rulingsFollowTheSameWordsSpeakerAndCue() {
        completed();
        RevisionCheck next = new RevisionCheck(submission(2, List.of(risk, nights), List.of()));

        assertEquals(2, next.carryOver(check, List.of(RANA)).size());
        assertTrue(next.needsNobodyAfter(check));
    }

    @Test
    void rulingsNeverFollowALookAlike() {
        completed();
        RevisionCheck next = new RevisionCheck(submission(2,
                List.of(quotation(0, "We looked at nights only!", "Marit Dahl"), quotation(1, "There is no risk", "Marit Dahl")),
                List.of()));

        assertTrue(next.carryOver(check, List.of(RANA)).isEmpty());
        assertEquals(0, next.card().resolved());
    }

    @Test
    void aRulingOfSomebodyWhoWroteOnTheStorySinceIsGone() {
        completed();
        RevisionCheck next = new RevisionCheck(submission(2, List.of(nights, risk), List.of()));

        assertTrue(next.carryOver(check, List.of(RANA, NADIA)).isEmpty());
    }

    @Test
    void ofTwoEqualQuotationsTheDisputedOneStaysDisputed() {
        Quotation first = quotation(0, "Yes", "Ole Brun");
        Quotation second = quotation(1, "Yes", "Ole Brun");
        RevisionCheck twins = new RevisionCheck(submission(1, List.of(first, second), List.of()));
        twins.rule(ruling(twins, first, Verdict.VERBATIM));
        twins.rule(ruling(twins, second, Verdict.DISPUTED));
        RevisionCheck next = new RevisionCheck(submission(2, List.of(first, second), List.of()));

        next.carryOver(twins, List.of(RANA));

        assertEquals(1, next.card().resolved());
        assertTrue(next.quotation(second.id()).standing().isDispute());
    }

    @Test
    void whereThereAreMoreOfThemNowNoneTakesAny() {
        Quotation one = quotation(0, "Yes", "Ole Brun");
        RevisionCheck single = new RevisionCheck(submission(1, List.of(one), List.of()));
        single.rule(ruling(single, one, Verdict.VERBATIM));
        RevisionCheck next = new RevisionCheck(submission(2, List.of(one, quotation(1, "Yes", "Ole Brun")), List.of()));

        assertTrue(next.carryOver(single, List.of(RANA)).isEmpty());
    }

    @Test
    void reopenedItIsNotCompleteForTheNextRevisionEither() {
        completed();
        check.rule(ruling(check, risk, Verdict.VERBATIM));
        RevisionCheck next = new RevisionCheck(submission(2, List.of(nights, risk), List.of()));
        next.carryOver(check, List.of(RANA));

        assertFalse(next.needsNobodyAfter(check));
    }

    @Test
    void somebodyElsesDisputeIsNotRuledOverWithoutAWord() {
        PersonId omar = PersonId.next();
        check.rule(ruling(check, risk, Verdict.DISPUTED));

        assertThrows(Refusal.class, () -> check.requireDisputeAnswered(risk.id(), omar, " "));
        check.requireDisputeAnswered(risk.id(), omar, "The recording has it.");
        check.requireDisputeAnswered(risk.id(), NADIA, "");
    }

    @Test
    void aNewDismissalNeedsACheckersEye() {
        completed();
        Dismissal dismissal = new Dismissal(new Span(new Place(Place.Field.KEY_POINT, 0), 3, 10), Dismissal.Reason.SCARE_QUOTES);
        RevisionCheck next = new RevisionCheck(submission(2, List.of(nights, risk), List.of(dismissal)));
        next.carryOver(check, List.of(RANA));

        assertFalse(next.needsNobodyAfter(check));
    }

    private void completed() {
        check.rule(ruling(check, nights, Verdict.VERBATIM));
        check.rule(ruling(check, risk, Verdict.ALTERED));
        check.complete(NADIA, NOW);
    }
}
