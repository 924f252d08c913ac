package news.verbatim.factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.Occasion;
import news.verbatim.factcheck.evidence.Sample;
import org.junit.jupiter.api.Test;

/** What a translation is led to, of which no word stands in the evidence. */
class LaidOutTest {

    private static final String GERMAN = "Guten Abend. Die Brücke bei Travenau bleibt zu. Wir haben 40.000 Euro aus Kiel bekommen. Das ist alles.";

    private final Evidence council = evidence("de");
    private final Quotation original = quotation(0, "Die Brücke bei Travenau bleibt zu", "Mara Lindt");
    private final Quotation translation = quotation(38, "The bridge at the town stays shut and we are not glad",
            "Mara Lindt");

    @Test
    void figuresAndNamesLeadIntoEvidenceInAnotherLanguage() {
        Suggestion one = laid(council).inOtherWordsHere(quotation(0, "We got 40,000 euros from Kiel", "Mara Lindt"))
                .get(0);

        assertEquals(MatchOutcome.OTHER_WORDS, one.outcome());
        assertEquals("Wir haben 40.000 Euro aus Kiel bekommen.", one.passage());
        assertEquals("Said in German here? In “Council” stand, in this order: 40,000, Kiel.", one.explanation());
    }

    @Test
    void evidenceInTheStorysOwnLanguageIsNotGuessedAt() {
        assertEquals(List.of(),
                laid(evidence("en")).inOtherWordsHere(quotation(0, "We got 40,000 euros from Kiel", "Mara Lindt")));
        assertEquals(List.of(),
                laid(evidence("")).inOtherWordsHere(quotation(0, "We got 40,000 euros from Kiel", "Mara Lindt")));
    }

    @Test
    void whatTheStoryPrintsBesideItLeadsToTheOriginal() {
        Suggestion one = laid(council, original, translation).inOtherWordsHere(translation).get(0);

        assertEquals("Die Brücke bei Travenau bleibt zu", one.passage());
        assertTrue(one.explanation().startsWith("Printed beside these words"), one.explanation());
    }

    @Test
    void itIsBesideInBothDirectionsAndOfOneSpeakerOnly() {
        List<Quotation> all = List.of(original, translation);

        assertEquals(Optional.of(translation), PrintedBeside.of(original, all));
        assertEquals(Optional.of(original), PrintedBeside.of(translation, all));
        assertEquals(Optional.empty(), PrintedBeside.of(quotation(38, translation.words(), "Jon Brandt"), all));
        assertEquals(Optional.empty(), PrintedBeside.of(quotation(400, translation.words(), "Mara Lindt"), all));
        assertEquals(Optional.empty(),
                PrintedBeside.of(quotation(38, "Wir sind nicht froh und auch nicht die einzigen", "Mara Lindt"), all));
    }

    private static LaidOut laid(Evidence evidence, Quotation... quotations) {
        return new LaidOut(UUID.randomUUID(), "en", Claims.NONE, List.of(quotations), List.of(evidence), true, true,
                Suggesting.over(List.of(evidence)), Suggesting.over(List.of()), claim -> List.of(), Sample.STANDARD);
    }

    private static Evidence evidence(String language) {
        return new Evidence(Sample.STORY,
                new NewEvidence("Council", EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 11, 18),
                        new Occasion("Mara Lindt", "", "", language, ""), GERMAN),
                Sample.NADIA, Sample.NOW);
    }

    private static Quotation quotation(int at, String words, String speaker) {
        return new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), at, at + words.length() + 2)),
                words, "said", speaker, "");
    }
}
