package news.verbatim.quotes.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.QuotationType;
import org.junit.jupiter.api.Test;

class GermanReportsTest {

    private static FoundQuotation only(String text) {
        List<FoundQuotation> found = QuotationFinder.create().find(text, "de").quotations();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    @Test
    void whatASourceOpensGoesFromTheVerbToTheEnd() {
        for (String opening : List.of("Laut Polizei", "Nach Angaben der Hafenverwaltung von Ostrand",
                "Nach Meinung des Lotsen", "Laut einem Gutachten der Stadt")) {
            FoundQuotation found = only(opening + " sperrte ein Kran die Einfahrt bis zum Abend.");
            assertEquals("sperrte ein Kran die Einfahrt bis zum Abend", found.words(), opening);
            assertEquals(QuotationType.INDIRECT, found.type());
            assertTrue(opening.contains(found.speaker().text()), opening);
        }
    }

    @Test
    void whatStandsAroundASourceIsOneReportInTwoPieces() {
        FoundQuotation found = only("Die Fähre hatte nach Angaben der Reederei zwölf Wagen an Bord.");
        assertEquals("Die Fähre hatte zwölf Wagen an Bord", found.words());
        assertEquals(2, found.pieces().size());
    }

    @Test
    void zufolgeFollowsItsSource() {
        FoundQuotation found = only("Der Lotsin Wiebke Thorn zufolge war die Boje seit Mai verschwunden.");
        assertEquals("war die Boje seit Mai verschwunden", found.words());
        assertTrue(found.speaker().text().contains("Thorn") || found.speaker().text().contains("Lotsin"));
    }

    @Test
    void whoTellsMayStandInAClauseInFront() {
        assertEquals("fährt die Fähre wieder ab Montag",
                only("Wie die Reederei mitteilte, fährt die Fähre wieder ab Montag.").words());
    }

    @Test
    void aSentenceInTheMoodOfReportedSpeechGoesOnWithWhoeverSpoke() {
        List<FoundQuotation> found = QuotationFinder.create()
                .find("„Wir haben die Boje nie gesehen“, sagte Wiebke Thorn. Sie sei wohl im Winter abgetrieben.", "de")
                .quotations();
        assertEquals(2, found.size());
        assertEquals("Sie sei wohl im Winter abgetrieben.", found.get(1).words());
        assertEquals("Wiebke Thorn", found.get(1).speaker().entity());
    }

    @Test
    void theMoodOfAClauseThatHangsOnAnotherIsNoReport() {
        assertEquals(List.of(), QuotationFinder.create()
                .find("Die Fähre blieb im Hafen, weil der Wind zu stark sei.", "de").quotations());
    }

    @Test
    void aNumberWithAPointEndsNoSentence() {
        assertEquals("liegt die Fähre seit dem 16. Mai im Dock",
                only("Laut Reederei liegt die Fähre seit dem 16. Mai im Dock.").words());
    }
}
