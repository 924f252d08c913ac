package news.verbatim.factcheck.verdict;

import static news.verbatim.factcheck.evidence.Sample.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import org.junit.jupiter.api.Test;

class VerdictRulesTest {

    private static final String SAID = "So, uh, let me be plain. There is no risk for the winter season. If there were, we would not "
            + "accept it. I would not say that the tunnel is safe, but it is open.";
    private static final Evidence COUNCIL = Sample.evidence(SAID);

    private final Quotation noRisk = said("There is no risk for the winter season.");

    @Test
    void verbatimFindsItsPassage() {
        Footing footing = grounds(noRisk, form(Verdict.VERBATIM)).footing();

        assertEquals("There is no risk for the winter season", footing.passage());
        assertEquals(footing.passage(), SAID.substring(footing.start(), footing.end()));
    }

    @Test
    void caseAndPunctuationAreNotWords() {
        assertEquals("There is no risk for the winter season",
                grounds(said("“there is NO risk, for the winter season”"),
                        new RulingForm(Verdict.VERBATIM, null, null, null)).footing().passage());
    }

    @Test
    void oneChangedWordCannotBeCalledVerbatim() {
        Refusal refusal = refusal(said("There is a risk for the winter season."), form(Verdict.VERBATIM));

        assertEquals("passage", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().endsWith("There, “no” is said for “a”."), refusal.getMessage());
    }

    @Test
    void aLeftOutWordCannotBeCalledVerbatim() {
        refusal(said("There is no risk for the season."), form(Verdict.VERBATIM));
    }

    @Test
    void aFragmentOfTwoWordsIsFound() {
        assertEquals("be plain", grounds(said("be plain"), form(Verdict.VERBATIM)).footing().passage());
        refusal(said("be brief"), form(Verdict.VERBATIM));
    }

    @Test
    void anEllipsisIsAnAlterationAndIsNamedByItself() {
        Quotation shortened = said("So … There is no risk for the winter season.");
        refusal(shortened, form(Verdict.VERBATIM));

        assertEquals("Altered: an ellipsis.", grounds(shortened, form(Verdict.ALTERED)).note());
    }

    @Test
    void alteredPassesOnlyWhatTheHouseRulesAllow() {
        Quotation mended = said("So let me be plain. There is no risk for the winter season");
        HouseRules strict = new HouseRules("strict", 1, Set.of(Alteration.Kind.ELLIPSIS, Alteration.Kind.BRACKET), 40,
                "");
        assertEquals("Altered: a filler left out.", grounds(mended, form(Verdict.ALTERED)).note());

        Refusal refusal = assertThrows(Refusal.class,
                () -> VerdictRules.require(mended, form(Verdict.ALTERED), COUNCIL, strict, NOW));

        assertTrue(refusal.getMessage().startsWith("The house rules (strict v1) do not let this pass"),
                refusal.getMessage());
    }

    @Test
    void anEllipsisReachesOnlySoFar() {
        Quotation far = said("let me be plain … we would not accept it");
        HouseRules near = new HouseRules("near", 1, Set.of(Alteration.Kind.ELLIPSIS), 3, "");

        RulingForm form = answered(Verdict.ALTERED, "What is left out says the same.");

        assertTrue(grounds(far, form).note().startsWith("Altered: an ellipsis."));
        assertEquals("passage", assertThrows(Refusal.class, () -> VerdictRules.require(far, form, COUNCIL, near, NOW))
                .problems().get(0).field());
    }

    @Test
    void aChangedWordIsNoAllowedAlterationWhateverTheNoteSays() {
        assertEquals("passage", refusal(said("There is little risk for the winter season."),
                new RulingForm(Verdict.ALTERED, null, "", "I was there, he meant that.")).problems().get(0).field());
    }

    @Test
    void whatIsNotAlteredIsNotCalledAltered() {
        assertEquals("verdict", refusal(noRisk, form(Verdict.ALTERED)).problems().get(0).field());
    }

    @Test
    void aPassageMustStandInItsEvidence() {
        assertEquals("passage", refusal(noRisk, new RulingForm(Verdict.VERBATIM, null, "There is a risk", ""))
                .problems().get(0).field());
        assertEquals("passage", refusal(noRisk, passage(Verdict.VERBATIM, 0, 9_999)).problems().get(0).field());
    }

    @Test
    void aPassageThatIsPointedAtIsTheOne() {
        Evidence chant = Sample.evidence("Close it. Close it. Close it now.");
        int third = chant.text().lastIndexOf("Close it");

        Grounds grounds = VerdictRules.require(said("close it"), passage(Verdict.VERBATIM, third, third + 8), chant,
                Sample.STANDARD, NOW);

        assertEquals(third, grounds.footing().start());
    }

    @Test
    void aCutAfterANegationIsAnsweredFirst() {
        Quotation safe = said("the tunnel is safe");
        assertEquals("warning", refusal(safe, form(Verdict.VERBATIM)).problems().get(0).field());
        assertEquals("warning", refusal(safe, answered(Verdict.VERBATIM, " ")).problems().get(0).field());

        assertEquals(
                "The source denies this: “not”. The source says this under a condition, or of what is only supposed or wished: “I "
                        + "would”. "
                        + "The source goes on and qualifies this: “but”. The meaning is kept: The paragraph denies it before.",
                grounds(safe, answered(Verdict.VERBATIM, "The paragraph denies it before.")).note());
    }

    @Test
    void aCutBeforeABut() {
        assertTrue(refusal(said("I would not say that the tunnel is safe"), form(Verdict.VERBATIM)).getMessage()
                .startsWith("The source goes on and qualifies this: “but”."));
    }

    @Test
    void anEllipsisThatSwallowsANegationIsAnsweredFirst() {
        assertEquals("warning", refusal(said("I would … say that the tunnel is safe, but it is open."),
                form(Verdict.ALTERED)).problems().get(0).field());
    }

    @Test
    void somebodyElsesWordsAreAnsweredFor() {
        Evidence lind = Sample.evidence("Interview", "Oskar Lind", SAID);
        Quotation dahls = Sample.quotation(0, noRisk.words(), "Marit Dahl");

        Refusal refusal = assertThrows(Refusal.class,
                () -> VerdictRules.require(dahls, form(Verdict.VERBATIM), lind, Sample.STANDARD, NOW));

        assertEquals("warningSpeaker", refusal.problems().get(0).field());
        assertEquals(
                "The evidence gives these words to somebody else: “Oskar Lind”. Say how you know that the speaker said it, or "
                        + "dispute it.",
                refusal.getMessage());
        // why the meaning is kept is no answer to who said it
        assertEquals("warningSpeaker",
                assertThrows(Refusal.class, () -> VerdictRules.require(dahls, answered(Verdict.VERBATIM, "It is."),
                        lind, Sample.STANDARD, NOW)).problems().get(0).field());
    }

    @Test
    void aMachinesSummarySupportsNothing() {
        Evidence summary = new Evidence(Sample.STORY, new NewEvidence("Summary", EvidenceKind.MACHINE_SUMMARY,
                LocalDate.of(2026, 11, 18), SAID), Sample.NADIA, NOW);

        Refusal refusal = assertThrows(Refusal.class,
                () -> VerdictRules.require(noRisk, form(Verdict.VERBATIM), summary, Sample.STANDARD, NOW));

        assertEquals("evidence", refusal.problems().get(0).field());
    }

    @Test
    void whatAnotherOutletPrintedProvesOnlyThat() {
        Evidence wire = new Evidence(Sample.STORY, new NewEvidence("Agency, 14:05", EvidenceKind.WIRE_COPY,
                LocalDate.of(2026, 11, 18), SAID), Sample.NADIA, NOW);

        assertEquals("Second-hand: it proves only that this was printed.",
                VerdictRules.require(noRisk, form(Verdict.VERBATIM), wire, Sample.STANDARD, NOW).note());
    }

    @Test
    void wordsInMarksAreNoParaphrase() {
        assertEquals("verdict", refusal(noRisk, form(Verdict.PARAPHRASE)).problems().get(0).field());
    }

    @Test
    void toldWordsMayBeAParaphrase() {
        Quotation told = new Quotation(QuotationId.next(), QuotationType.INDIRECT, noRisk.pieces(),
                "the season is safe", "said",
                "Oskar Lind", "");

        assertEquals(SAID, grounds(told, form(Verdict.PARAPHRASE)).footing().passage());
    }

    @Test
    void aTranslationNamesItsOriginalAndItsTranslator() {
        assertEquals("originalLanguage", refusal(noRisk, new RulingForm(Verdict.TRANSLATION, null, "winter season", ""))
                .problems().get(0).field());
        assertEquals("passage", refusal(noRisk, translation("")).problems().get(0).field());
        assertEquals("originalLanguage",
                refusal(noRisk, translation("There is no risk for the winter season")).problems().get(0).field());

        Grounds grounds = grounds(said("Für die Wintersaison ist das keine Gefahr"),
                translation("There is no risk for the winter season"));

        assertEquals("Ida Holm", grounds.translator());
        assertEquals("from Danish by Ida Holm", grounds.translated().told());
        assertTrue(grounds.needsSecond());
    }

    @Test
    void aWaiverNeedsAReasonAndAnEndThatIsNear() {
        assertEquals("note", waiverRefused("", NOW.plusSeconds(60)));
        assertEquals("untilTime", waiverRefused("on a plane", null));
        assertEquals("untilTime", waiverRefused("on a plane", NOW));
        assertEquals("untilTime", waiverRefused("on a plane", NOW.plus(Duration.ofDays(15))));

        assertTrue(VerdictRules.require(noRisk, waiver("on a plane", NOW.plusSeconds(60)), null, Sample.STANDARD, NOW)
                .needsSecond());
    }

    @Test
    void aVerdictThatResolvesNeedsEvidence() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> VerdictRules.require(noRisk, form(Verdict.VERBATIM), null, Sample.STANDARD, NOW));

        assertEquals("evidence", refusal.problems().get(0).field());
    }

    @Test
    void aDisputeNeedsAReasonAndNoEvidence() {
        assertEquals("note", assertThrows(Refusal.class,
                () -> VerdictRules.require(noRisk, form(Verdict.DISPUTED), null, Sample.STANDARD, NOW)).problems()
                .get(0).field());
        assertEquals("", VerdictRules.require(noRisk, new RulingForm(Verdict.DISPUTED, null, "", "He denies it."), null,
                Sample.STANDARD, NOW).footing().passage());
    }

    private static String waiverRefused(String why, Instant until) {
        return assertThrows(Refusal.class,
                () -> VerdictRules.require(said("x"), waiver(why, until), null, Sample.STANDARD, NOW))
                .problems().get(0).field();
    }

    private static Quotation said(String words) {
        return Sample.quotation(0, words, "Oskar Lind");
    }

    private static RulingForm form(Verdict verdict) {
        return new RulingForm(verdict, null, "", "");
    }

    private static RulingForm passage(Verdict verdict, int start, int end) {
        return new RulingForm(verdict, null, "", start, end, "", Map.of(), TranslationForm.NONE, null, false);
    }

    private static RulingForm answered(Verdict verdict, String why) {
        return new RulingForm(verdict, null, "", null, null, "", Map.of(Warning.Asks.MEANING, why),
                TranslationForm.NONE, null, false);
    }

    private static RulingForm translation(String passage) {
        return new RulingForm(Verdict.TRANSLATION, null, passage, null, null, "", Map.of(),
                TranslationForm.by("Ida Holm", "da"), null, false);
    }

    private static RulingForm waiver(String why, Instant until) {
        return new RulingForm(Verdict.WAIVED, null, "", null, null, why, Map.of(), TranslationForm.NONE, until, false);
    }

    private static Grounds grounds(Quotation quotation, RulingForm form) {
        return VerdictRules.require(quotation, form, COUNCIL, Sample.STANDARD, NOW);
    }

    private static Refusal refusal(Quotation quotation, RulingForm form) {
        return assertThrows(Refusal.class, () -> VerdictRules.require(quotation, form, COUNCIL, Sample.STANDARD, NOW));
    }
}
