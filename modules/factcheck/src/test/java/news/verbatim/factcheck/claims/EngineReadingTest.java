package news.verbatim.factcheck.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class EngineReadingTest {

    private static final String WORDS = "The pier will be shut for good.";

    private static GivenAs given(String paragraph, String words, QuotationType type) {
        StoryText text = new StoryText("Pier", "", List.of(), List.of(Block.paragraph("It rained."),
                Block.paragraph(paragraph)), "", "city", "en");
        int start = paragraph.indexOf(words);
        return EngineReading.of(text).givenAs(new Quotation(QuotationId.next(), type,
                List.of(new Span(new Place(Place.Field.BODY, 1), start, start + words.length())), words, "said",
                "Oskar Lind", ""));
    }

    @ParameterizedTest
    @CsvSource({"Oskar Lind said, SAID", "Oskar Lind never said, DENIED", "Oskar Lind would say, SUPPOSED",
            "Oskar Lind will say, TO_COME", "Oskar Lind allegedly said, ALLEGED", "Did Oskar Lind say, ASKED"})
    void theStorySaysInWhatWayItGivesWords(String lead, GivenAs.Way way) {
        String end = way == GivenAs.Way.ASKED ? "?" : "";
        GivenAs given = given(lead + ": “" + WORDS + "”" + end, "“" + WORDS + "”", QuotationType.DIRECT);
        assertEquals(way, given.way());
        assertEquals(way == GivenAs.Way.SAID, given.plain());
    }

    @Test
    void aQuotationThatTheAuthorMarkedWithoutItsMarksIsTheSame() {
        assertEquals(GivenAs.Way.DENIED,
                given("Oskar Lind never said: “" + WORDS + "”", WORDS, QuotationType.DIRECT).way());
    }

    @Test
    void wordsThatTheEngineTakesForNoQuotationCountAsSaid() {
        assertTrue(given("Oskar Lind never set foot on the pier again.", "set foot", QuotationType.DIRECT).plain());
    }

    @Test
    void whomAQuotationQuotesInTurnIsTold() {
        String quotation = "“My brother told me, ‘Leave the pier tonight,’”";
        GivenAs given = given(quotation + " said Oskar Lind.", quotation, QuotationType.DIRECT);
        assertEquals(List.of(new GivenAs.Inside("My brother", "Leave the pier tonight,", GivenAs.Way.SAID)),
                given.inside());
        assertEquals(GivenAs.Way.SAID, given.way());
    }

    @Test
    void theInnerWordsThemselvesQuoteNobody() {
        assertTrue(
                given("“My brother told me, ‘Leave the pier tonight,’” said Oskar Lind.", "‘Leave the pier tonight,’",
                        QuotationType.DIRECT).inside().isEmpty());
    }
}
