package news.verbatim.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import news.verbatim.events.Quotation;
import news.verbatim.events.Refusal;
import news.verbatim.events.Verdict;
import org.junit.jupiter.api.Test;

class VerdictRulesTest {

    private static final Evidence COUNCIL = Sample.evidence(
            "So let me be plain. There is no risk for the winter season. If there were, we would not accept it.");

    private final Quotation noRisk = Sample.quotation(0, "There is no risk for the winter season.", "Oskar Lind");
    private final Quotation risk = Sample.quotation(0, "There is a risk for the winter season.", "Oskar Lind");

    @Test
    void verbatimFindsItsPassage() {
        Grounds grounds = VerdictRules.require(noRisk, new RulingForm(Verdict.VERBATIM, null, "", ""), COUNCIL);

        assertEquals("There is no risk for the winter season", grounds.passage());
    }

    @Test
    void caseAndPunctuationAreNotWords() {
        Quotation quotation = Sample.quotation(0, "“there is NO risk, for the winter season”", "Oskar Lind");

        assertEquals("There is no risk for the winter season",
                VerdictRules.require(quotation, new RulingForm(Verdict.VERBATIM, null, null, null), COUNCIL).passage());
    }

    @Test
    void oneChangedWordCannotBeCalledVerbatim() {
        Refusal refusal = refusal(risk, new RulingForm(Verdict.VERBATIM, null, "", ""));

        assertEquals("passage", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().endsWith("There, “no” is said for “a”."), refusal.getMessage());
    }

    @Test
    void aLeftOutWordCannotBeCalledVerbatim() {
        refusal(Sample.quotation(0, "There is no risk for the season.", "Oskar Lind"),
                new RulingForm(Verdict.VERBATIM, null, "", ""));
    }

    @Test
    void aFragmentOfTwoWordsIsFound() {
        assertEquals("winter season", VerdictRules.require(Sample.quotation(0, "winter season", "Oskar Lind"),
                new RulingForm(Verdict.VERBATIM, null, "", ""), COUNCIL).passage());
        refusal(Sample.quotation(0, "summer season", "Oskar Lind"), new RulingForm(Verdict.VERBATIM, null, "", ""));
    }

    @Test
    void anEllipsisIsAnAlteration() {
        refusal(Sample.quotation(0, "There is no risk … we would not accept it.", "Oskar Lind"),
                new RulingForm(Verdict.VERBATIM, null, "", ""));
    }

    @Test
    void aPassageMustStandInItsEvidence() {
        assertEquals("passage", refusal(noRisk,
                new RulingForm(Verdict.ALTERED, null, "There is a risk", "shortened")).problems().get(0).field());
    }

    @Test
    void anAlterationIsDeclared() {
        assertEquals("note", refusal(noRisk, new RulingForm(Verdict.ALTERED, null, "", " ")).problems().get(0).field());
    }

    @Test
    void wordsInMarksAreNoParaphrase() {
        assertEquals("verdict", refusal(noRisk, new RulingForm(Verdict.PARAPHRASE, null, "", "")).problems().get(0).field());
    }

    @Test
    void aVerdictThatResolvesNeedsEvidence() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> VerdictRules.require(noRisk, new RulingForm(Verdict.VERBATIM, null, "", ""), null));

        assertEquals("evidence", refusal.problems().get(0).field());
    }

    @Test
    void aDisputeNeedsAReasonAndNoEvidence() {
        assertEquals("note", assertThrows(Refusal.class,
                () -> VerdictRules.require(noRisk, new RulingForm(Verdict.DISPUTED, null, "", ""), null))
                .problems().get(0).field());
        assertEquals("", VerdictRules.require(noRisk, new RulingForm(Verdict.DISPUTED, null, "", "He denies it."), null).passage());
    }

    private static Refusal refusal(Quotation quotation, RulingForm form) {
        return assertThrows(Refusal.class, () -> VerdictRules.require(quotation, form, COUNCIL));
    }
}
