package news.verbatim.factcheck.check;

import static news.verbatim.factcheck.evidence.Sample.NADIA;
import static news.verbatim.factcheck.evidence.Sample.NOW;
import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.factcheck.verdict.TranslationForm;
import news.verbatim.factcheck.verdict.Translations;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final PersonId OMAR = PersonId.next();
    private static final Instant HOUR = NOW.plusSeconds(3600);

    private final Quotation risk = Sample.quotation(0, "There is no risk", "Oskar Lind");
    private final RevisionCheck check = Sample.check(Sample.submission(1, List.of(risk), List.of()));
    private final ProposedRuling waiver = new ProposedRuling(check.id(), risk.id(),
            new Grounds(Verdict.WAIVED, Footing.NONE, "He is on a plane.", HOUR, true, SourceKind.ANONYMOUS),
            Sample.STANDARD,
            GivenRuling.Hands.of(NADIA, NOW));

    @Test
    void aSecondPersonMakesARulingOfIt() {
        Ruling given = waiver.confirm(OMAR, false, NOW.plusSeconds(60)).ruling();

        assertEquals(Verdict.WAIVED, given.verdict());
        assertEquals(NADIA, given.checker());
        assertEquals(OMAR, given.second());
        assertEquals(HOUR, given.until());
        assertEquals(NOW.plusSeconds(60), given.at());
        assertTrue(given.accuses());
        assertTrue(given.anonymous());
    }

    @Test
    void nobodyConfirmsWhatTheyProposedThemselves() {
        assertRefused(null, "You proposed this yourself.", () -> waiver.confirm(NADIA, false, NOW));
    }

    @Test
    void itIsSettledOnce() {
        waiver.decline(OMAR, "He has landed.", NOW);

        assertRefused(null, "This proposal was settled meanwhile.", () -> waiver.confirm(OMAR, false, NOW));
        assertRefused(null, "This proposal was settled meanwhile.", () -> waiver.decline(NADIA, "", NOW));
    }

    @Test
    void aWaiverThatHasExpiredMeanwhileIsNotConfirmed() {
        assertNull(assertThrows(Refusal.class, () -> waiver.confirm(OMAR, false, HOUR)).problems().get(0).field());
    }

    @Test
    void aTranslationIsConfirmedByWhoReadsItsLanguageAndIsCarriedWithItsWay() {
        Translated how = Translations.require(TranslationForm.by("Ida Holm", "da"), "en");
        ProposedRuling translation = new ProposedRuling(check.id(), risk.id(),
                new Grounds(Verdict.TRANSLATION, Footing.NONE, "", null, false,
                        SourceKind.PERSON).translated(how),
                Sample.STANDARD, GivenRuling.Hands.of(NADIA, NOW));

        Refusal refused = assertThrows(Refusal.class, () -> translation.confirm(OMAR, false, NOW));

        assertEquals("reads", refused.problems().get(0).field());
        assertTrue(refused.getMessage().contains("Danish"), refused.getMessage());
        GivenRuling given = translation.confirm(OMAR, true, NOW);
        assertEquals(how, given.ruling().translated());
        assertEquals("Ida Holm", given.ruling().translator());
        assertEquals(given.ruling(), given.carriedTo(check.id(), risk.id(), true).ruling());
    }
}
