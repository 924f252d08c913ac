package news.verbatim.quotes.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.api.Test;

/** Reported speech whose content stands in front of its cue. */
class FrontTest {

    private static FoundQuotation only(String text) {
        List<FoundQuotation> found = QuotationFinder.create().find(text, "en").quotations();
        assertEquals(1, found.size(), found.toString());
        assertEquals(QuotationType.INDIRECT, found.get(0).type());
        return found.get(0);
    }

    @Test
    void theSubjectOfWhatIsExpectedBelongsToIt() {
        for (String cue : List.of("is expected", "seemed")) {
            FoundQuotation found = only("The old ferry " + cue + " to reach the harbor before noon.");
            assertEquals("The old ferry to reach the harbor before noon", found.words(), cue);
            assertEquals(2, found.pieces().size(), cue);
        }
    }

    @Test
    void aClauseInFrontOfItsCommaIsTakenWhole() {
        for (String told : List.of("officials said", "records show", "according to Mara Lindt")) {
            FoundQuotation found = only("The bridge was closed for repairs in March, " + told + ".");
            assertEquals("The bridge was closed for repairs in March", found.words(), told);
        }
    }

    @Test
    void whatIsToldOfDoesNotSpeakButWhoIsNamedBehindItDoes() {
        FoundQuotation announced = only("A plan to sell the pier was announced by the mayor on Monday.");
        assertEquals("A plan to sell the pier", announced.words());
        assertEquals("the mayor", announced.speaker().text());
        assertNull(only("Ola Voss is expected to resign.").speaker());
    }
}
