package news.verbatim.factcheck.check;

import static news.verbatim.factcheck.evidence.Sample.NADIA;
import static news.verbatim.factcheck.evidence.Sample.NOW;
import static news.verbatim.factcheck.evidence.Sample.RANA;
import static news.verbatim.factcheck.evidence.Sample.quotation;
import static news.verbatim.factcheck.evidence.Sample.ruling;
import static news.verbatim.factcheck.evidence.Sample.submission;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Answer;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.factcheck.verdict.LaidOut;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.TranslationForm;
import news.verbatim.factcheck.verdict.VerdictRules;
import news.verbatim.factcheck.verdict.Warning;
import org.junit.jupiter.api.Test;

/** A checker gives a story back to its authors, and it comes in again. */
class SentBackTest {

    private static final PersonId OMAR = PersonId.next();

    private static final String SAID = "So, the ferry needs a crew of twelve on every shift, and nothing less.";

    private final Quotation ferry = quotation(0, "The ferry needs a crew of eleven on every shift", "Marit Dahl");
    private final Quotation risk = quotation(1, "There is no risk", "Oskar Lind");
    private final RevisionCheck check = Sample.check(submission(1, List.of(ferry, risk), List.of()));

    @Test
    void itGoesBackOnlyIfAVerdictStopsIt() {
        assertTrue(refused().startsWith("Nothing stops this story. Dispute what is wrong in it (D)"), refused());
        check.rule(ruling(check, risk, Verdict.VERBATIM));
        assertTrue(refused().startsWith("Nothing stops this story."), refused());

        check.rule(ruling(check, ferry, Verdict.UNVERIFIABLE));
        check.sendBack(NADIA, NOW);

        assertEquals(NADIA, check.sentBackBy());
        assertEquals(CheckState.CLOSED, check.card().state());
        assertEquals("A checker sent it back to its authors.", check.card().note());
    }

    @Test
    void whatWentBackTakesNoRulingAndDoesNotGoBackTwice() {
        disputedAt("crew of twelve");
        check.sendBack(NADIA, NOW);

        assertTrue(refused().startsWith("Revision 1 is not on its way any more."), refused());
        assertEquals("Revision 1 is not on its way any more. There is nothing to check in it.",
                assertThrows(Refusal.class, () -> check.rule(ruling(check, risk, Verdict.VERBATIM))).getMessage());
    }

    @Test
    void whatIsPublicGoesBackToNobody() {
        check.rule(ruling(check, risk, Verdict.VERBATIM));
        check.rule(ruling(check, ferry, Verdict.VERBATIM));
        check.complete(NADIA, NOW);
        check.published();
        check.rule(ruling(check, ferry, Verdict.DISPUTED));

        assertTrue(refused().startsWith("This story is public."), refused());
    }

    @Test
    void wordsThatWereTakenOverAreRuledOnAnewAndLieOnTheirPassage() {
        disputedAt("the ferry needs a crew of twelve on every shift");
        RevisionCheck next = again(reworded("The ferry needs a crew of twelve on every shift,", QuotationType.DIRECT),
                risk);

        QuotationStatus status = next.statuses().get(0);
        assertEquals(QuotationState.STALE, status.state());
        assertTrue(status.takenUp());
        assertNull(next.quotation(ferry.id()).standing());
        Footing last = next.quotation(ferry.id()).last().footing();
        Suggestion laid = new Suggesting(Sample.STANDARD)
                .within(next.quotation(ferry.id()).quotation(), last.evidence(), last.start(),
                        last.end(), true)
                .orElseThrow();
        assertEquals(MatchOutcome.VERBATIM, laid.outcome());
    }

    @Test
    void otherWordsThanThoseOfThePassageLieNowhere() {
        disputedAt("the ferry needs a crew of twelve on every shift");

        assertFalse(again(reworded("The ferry needs a crew of ten on every shift", QuotationType.DIRECT), risk)
                .statuses().get(0).takenUp());
    }

    @Test
    void whereTheMarksAreOffNoVerdictOnTheVeryWordsFollowsAndTheOtherWayRound() {
        disputedAt("the ferry needs a crew of twelve on every shift");
        Quotation told = reworded(ferry.words(), QuotationType.INDIRECT);
        RevisionCheck next = again(told, risk);

        assertEquals("Its quotation marks are gone: it is told now, and no longer given as said.",
                next.statuses().get(0).reason());
        assertTrue(next.statuses().get(0).takenUp());
        Footing last = next.quotation(ferry.id()).last().footing();
        assertEquals("the ferry needs a crew of twelve on every shift",
                new Suggesting(Sample.STANDARD).told(told, last.evidence(), last.start(), last.end(), true)
                        .orElseThrow().passage());
        next.rule(ruling(next, told, Verdict.PARAPHRASE));
        RevisionCheck marked = Sample.check(submission(3, List.of(ferry, risk), List.of()));
        marked.carryOver(next, List.of(RANA), NOW);
        assertEquals(QuotationState.STALE, marked.statuses().get(0).state());
        assertEquals(0, marked.card().resolved());
    }

    @Test
    void anAnswerStandsBesideTheDisputeThatFollows() {
        disputedAt("the ferry needs a crew of twelve on every shift");
        StorySubmitted plain = submission(2, List.of(ferry, risk), List.of());
        Answer answer = new Answer(ferry.id(), "She corrected it in writing.", RANA);
        RevisionCheck next = Sample
                .check(new StorySubmitted(plain.story(), 2, plain.slug(), plain.text(), plain.quotations(),
                        List.of(), List.of(), List.of(answer), plain.authors(), "", null, RANA, NOW));
        next.carryOver(check, List.of(RANA), NOW);

        assertEquals(QuotationState.DISPUTED, next.statuses().get(0).state());
        assertEquals(answer, next.statuses().get(0).answer());
        assertNull(next.statuses().get(1).answer());
    }

    @Test
    void aProposalGoesAlongWithItsQuotationAndStillWaitsForSomebodyElse() {
        ProposedRuling waiver = waiver();
        RevisionCheck next = again(ferry, quotation(2, risk.words(), risk.speaker()));
        QuotationCheck heir = next.heirOf(risk.id(), check).orElseThrow();

        ProposedRuling carried = waiver.carriedTo(next.id(), heir.quotationId(), RANA, NOW);

        assertTrue(assertThrows(Refusal.class, () -> carried.confirm(NADIA, false, NOW)).getMessage()
                .startsWith("You proposed this yourself."));
        assertTrue(assertThrows(Refusal.class, () -> waiver.confirm(OMAR, false, NOW)).getMessage()
                .startsWith("This proposal was settled"));
        GivenRuling given = carried.confirm(OMAR, false, NOW);
        assertEquals(next.id(), given.check());
        assertEquals("She is on a plane.", given.ruling().note());
    }

    @Test
    void aProposalFallsWhereItsQuotationChangedItsProposerWroteOrItsTimeIsOver() {
        RevisionCheck changed = again(ferry,
                new Quotation(risk.id(), risk.type(), risk.pieces(), "There is little risk", "said",
                        risk.speaker(), ""));

        assertEquals(Optional.empty(), changed.heirOf(risk.id(), check));
        assertTrue(waiver().holds(List.of(RANA), NOW));
        assertFalse(waiver().holds(List.of(RANA, NADIA), NOW));
        assertFalse(waiver().holds(List.of(RANA), NOW.plusSeconds(3_600)));
    }

    @Test
    void whatNobodyVerifiedRestsOnNothingThatLiesBesideIt() {
        Evidence beside = Sample.evidence(SAID);
        Instant until = NOW.plusSeconds(3_600);
        RulingForm waived = new RulingForm(Verdict.WAIVED, beside.id(), "", 0, 10, "On a plane.", Map.of(),
                TranslationForm.NONE, until, false);
        RulingForm nowhere = new RulingForm(Verdict.UNVERIFIABLE, beside.id(), "", 0, 10, "Not in the archive.",
                Map.of(), TranslationForm.NONE, null, false);
        RulingForm disputed = new RulingForm(Verdict.DISPUTED, beside.id(), "", 4, 31, "Twelve.", Map.of(),
                TranslationForm.NONE, null, false);

        assertEquals(Footing.NONE, VerdictRules.require(risk, waived, beside, Sample.STANDARD, NOW).footing());
        assertEquals(Footing.NONE, VerdictRules.require(risk, nowhere, beside, Sample.STANDARD, NOW).footing());
        assertEquals("the ferry needs a crew of t",
                VerdictRules.require(ferry, disputed, beside, Sample.STANDARD, NOW).footing().passage());
    }

    @Test
    void aWarningAsksAboutWhatItWarnsOf() {
        assertEquals(List.of(Warning.Asks.SPEAKER), Warning.asks(Set.of(Warning.SAID_BY_ANOTHER)));
        assertEquals(List.of(Warning.Asks.OCCASION),
                Warning.asks(Set.of(Warning.SAID_ON_ANOTHER_DAY, Warning.SAID_ELSEWHERE,
                        Warning.SECOND_HAND)));
        assertEquals(List.of(Warning.Asks.MEANING, Warning.Asks.OWN_WORDS, Warning.Asks.SPEAKER),
                Warning.asks(Set.of(Warning.SAID_BY_ANOTHER, Warning.DENIED, Warning.REPORTED, Warning.CONDITION)));
    }

    @Test
    void onlyWhereAllEvidenceIsInAnotherLanguageNoWordsAreCompared() {
        Evidence english = Sample.evidence("Council", "Marit Dahl", SAID);

        assertFalse(LaidOut.isForeign(List.of(), "en"));
        assertFalse(LaidOut.isForeign(List.of(english), "en-GB"));
        assertTrue(LaidOut.isForeign(List.of(english), "de"));
        assertFalse(LaidOut.isForeign(List.of(english, Sample.evidence(SAID)), "de"));
    }

    private void disputedAt(String passage) {
        Evidence evidence = Sample.evidence(SAID);
        int start = Math.max(0, SAID.indexOf(passage));
        Footing footing = Footing.on(evidence, start, start + passage.length());
        check.rule(new GivenRuling(check.id(), ferry.id(),
                new Grounds(Verdict.DISPUTED, footing, "The recording says twelve."),
                Sample.STANDARD, GivenRuling.Hands.of(NADIA, NOW)));
    }

    private ProposedRuling waiver() {
        Grounds grounds = new Grounds(Verdict.WAIVED, Footing.NONE, "She is on a plane.", NOW.plusSeconds(3_600), false,
                SourceKind.PERSON);
        return new ProposedRuling(check.id(), risk.id(), grounds, Sample.STANDARD, GivenRuling.Hands.of(NADIA, NOW));
    }

    private Quotation reworded(String words, QuotationType type) {
        return new Quotation(new QuotationId(ferry.id().value()), type, ferry.pieces(), words, ferry.cue(),
                ferry.speaker(), "");
    }

    private RevisionCheck again(Quotation... quotations) {
        RevisionCheck next = Sample.check(submission(2, List.of(quotations), List.of()));
        next.carryOver(check, List.of(RANA), NOW);
        return next;
    }

    private String refused() {
        return assertThrows(Refusal.class, () -> check.sendBack(NADIA, NOW)).getMessage();
    }
}
