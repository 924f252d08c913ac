package news.verbatim.factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.Sample;
import org.junit.jupiter.api.Test;

/** What newsrooms quote besides people with a name, and what each of it asks for. */
class SourceRulesTest {

    private static final String WORDS = "They knew about it in May";

    private final Quotation said = Sample.quotation(0, WORDS, "Karim");

    @Test
    void anAnonymousSourceIsAnsweredForAndSaysSoInItsVerdict() {
        assertEquals("saidByNote",
                field(form(Verdict.VERBATIM, SourceKind.ANONYMOUS, " "), EvidenceKind.OWN_RECORDING));

        Ruling given = given(
                form(Verdict.VERBATIM, SourceKind.ANONYMOUS, "He would lose his post; Jonas Weil knows the name."));

        assertTrue(given.anonymous());
        assertEquals(
                "Anonymous source; the name that is printed is not theirs. He would lose his post; Jonas Weil knows the name.",
                given.note());
    }

    @Test
    void wordsOfADocumentRestOnTheDocument() {
        RulingForm form = form(Verdict.VERBATIM, SourceKind.DOCUMENT, "");

        assertEquals("saidBy", field(form, EvidenceKind.NOTES));
        assertEquals("saidBy", field(form, EvidenceKind.OWN_RECORDING));
        assertEquals("saidBy", field(form, EvidenceKind.SECOND_HAND));
        assertEquals(SourceKind.DOCUMENT, grounds(form, EvidenceKind.DOCUMENT).source());
        assertEquals(SourceKind.DOCUMENT, grounds(form, EvidenceKind.STATEMENT).source());
    }

    @Test
    void aCrowdHasNoOneVoice() {
        assertEquals("saidByNote", field(form(Verdict.VERBATIM, SourceKind.CROWD, ""), EvidenceKind.OWN_RECORDING));
        assertEquals("Words of a crowd. About forty, on our tape.",
                grounds(form(Verdict.VERBATIM, SourceKind.CROWD, "About forty, on our tape."),
                        EvidenceKind.OWN_RECORDING).note());
    }

    @Test
    void aPlacardHungSomewhere() {
        assertEquals("saidByNote", field(form(Verdict.VERBATIM, SourceKind.PLACARD, ""), EvidenceKind.NOTES));
        assertEquals(SourceKind.PLACARD,
                grounds(form(Verdict.VERBATIM, SourceKind.PLACARD, "Over the gate; Rana Amari saw it."),
                        EvidenceKind.NOTES).source());
    }

    @Test
    void nobodyWaitsForTheDeadToConfirm() {
        RulingForm waiver = new RulingForm(Verdict.WAIVED, null, "", null, null, "No answer yet.", Map.of(),
                TranslationForm.NONE,
                Sample.NOW.plus(Duration.ofHours(3)), false, SourceKind.DECEASED, "");

        assertEquals("saidBy",
                assertThrows(Refusal.class, () -> VerdictRules.require(said, waiver, null, Sample.STANDARD, Sample.NOW))
                        .problems().get(0).field());
        assertEquals("The speaker has died and cannot be asked.",
                grounds(form(Verdict.VERBATIM, SourceKind.DECEASED, ""), EvidenceKind.OWN_RECORDING).note());
    }

    @Test
    void aDisputeAsksForNothingOfThis() {
        RulingForm form = new RulingForm(Verdict.DISPUTED, null, "", null, null, "He denies it.", Map.of(),
                TranslationForm.NONE, null, false,
                SourceKind.ANONYMOUS, "");

        assertEquals("Anonymous source; the name that is printed is not theirs. He denies it.",
                VerdictRules.require(said, form, null, Sample.STANDARD, Sample.NOW).note());
    }

    @Test
    void aPersonWhoIsNamedAsksForNothingMore() {
        Ruling given = given(form(Verdict.VERBATIM, null, null));

        assertEquals(null, given.source());
        assertEquals("", given.note());
    }

    @Test
    void itStaysWithAVerdictThatFollowsItsQuotation() {
        RevisionCheck first = Sample.check(Sample.submission(1, List.of(said), List.of()));
        first.rule(ruling(first, form(Verdict.VERBATIM, SourceKind.ANONYMOUS, "He would lose his post.")));
        RevisionCheck second = Sample.check(Sample.submission(2, List.of(said), List.of()));

        List<GivenRuling> carried = second.carryOver(first, List.of(Sample.RANA), Sample.NOW);

        assertTrue(carried.get(0).ruling().anonymous());
    }

    private Ruling given(RulingForm form) {
        return ruling(Sample.check(Sample.submission(1, List.of(said), List.of())), form).ruling();
    }

    private GivenRuling ruling(RevisionCheck check, RulingForm form) {
        return new GivenRuling(check.id(), said.id(), grounds(form, EvidenceKind.OWN_RECORDING), Sample.STANDARD,
                GivenRuling.Hands.of(Sample.NADIA, Sample.NOW));
    }

    private Grounds grounds(RulingForm form, EvidenceKind kind) {
        return VerdictRules.require(said, form, evidence(kind), Sample.STANDARD, Sample.NOW);
    }

    private String field(RulingForm form, EvidenceKind kind) {
        return assertThrows(Refusal.class, () -> grounds(form, kind)).problems().get(0).field();
    }

    private static Evidence evidence(EvidenceKind kind) {
        return new Evidence(Sample.STORY, new NewEvidence("Meeting", kind, LocalDate.of(2026, 11, 18), WORDS + "."),
                Sample.NADIA,
                Sample.NOW);
    }

    private static RulingForm form(Verdict verdict, SourceKind source, String note) {
        return new RulingForm(verdict, null, "", null, null, "", Map.of(), TranslationForm.NONE, null, false, source,
                note);
    }
}
