package news.verbatim.quotes.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are printed as they were said and in translation are two quotations of one speaker. */
class GlossTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "“Ми відкриємо міст у п’ятницю” (“We will open the bridge on Friday”), said Mara Lindt.|Ми відкриємо міст у п’ятницю|We will open the bridge on Friday",
            "“We will open the bridge on Friday” (“Wir öffnen die Brücke am Freitag”), Mara Lindt said.|We will open the bridge on Friday|Wir öffnen die Brücke am Freitag",
            "Mara Lindt said: “Nous ouvrirons le pont vendredi.” (“We will open the bridge on Friday.”)|Nous ouvrirons le pont vendredi.|We will open the bridge on Friday.",
            "“Ya basta” (“Enough is enough”), Mara Lindt said.|Ya basta|Enough is enough",
            "“Wir öffnen die Brücke am Freitag,” said Mara Lindt. In English: “We will open the bridge on Friday.”|Wir öffnen die Brücke am Freitag,|We will open the bridge on Friday.",
            "“Nous ouvrirons le pont vendredi,” said Mara Lindt (“We will open the bridge on Friday”).|Nous ouvrirons le pont vendredi,|We will open the bridge on Friday"})
    void bothAreFoundApartAndGivenToOneSpeaker(String text, String first, String second) {
        List<FoundQuotation> found = QuotationFinder.create().find(text, "en").quotations();

        assertEquals(List.of(first, second), found.stream().map(FoundQuotation::words).toList());
        found.forEach(one -> assertEquals("Mara Lindt", one.speaker().text()));
        found.forEach(one -> assertEquals("Mara Lindt",
                text.substring(one.speaker().at().start(), one.speaker().at().end())));
        for (FoundQuotation one : found) {
            Piece piece = one.pieces().get(0);
            assertEquals(one.words(), text.substring(piece.start() + 1, piece.end() - 1));
        }
    }

    @Test
    void everyMarkOfBothIsStillSwept() {
        String text = "“Ya basta” (“Enough is enough”), Mara Lindt said.";

        assertEquals(4, QuotationFinder.create().find(text, "en").marks().size());
    }

    @Test
    void whatComesBehindStaysWhereItStands() {
        List<TextBlock> blocks = List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, "The council met."), TextBlock.of(
                TextBlock.Kind.PARAGRAPH,
                "“Ми відкриємо міст” (“We will open it”), said Mara Lindt. “Nobody will pay,” said Jon Brandt. “Ya basta” (“Enough is enough”), said Ida Holm."));

        List<FoundQuotation> found = QuotationFinder.create().find(blocks, "en").quotations();

        assertEquals(
                List.of("Ми відкриємо міст", "We will open it", "Nobody will pay,", "Ya basta", "Enough is enough"),
                found.stream().map(FoundQuotation::words).toList());
        for (FoundQuotation one : found) {
            Piece at = one.speaker().at();
            assertEquals(one.speaker().text(), blocks.get(at.block()).text().substring(at.start(), at.end()));
        }
    }

    @Test
    void twoPartsOfOneSentenceStayOne() {
        String text = "“We will open the bridge,” said Mara Lindt, “and nobody will pay for it.”";

        assertEquals(1, QuotationFinder.create().find(text, "en").quotations().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Wir schaffen das|we can do this",
            "Nous ouvrirons le pont et nous sommes là|We will open the bridge and we are there",
            "Ми відкриємо міст|We will open", "Мы откроем мост, это не вопрос|Ми відкриємо міст, це не питання й є час",
            "橋を開けます|We will open"})
    void languagesAreToldApart(String one, String other) {
        assertTrue(Tongue.differs(one, other));
        assertTrue(Tongue.differs(other, one));
        assertFalse(Tongue.differs(one, one));
        assertFalse(Tongue.differs(other, other));
    }

    @Test
    void oneLanguageIsToldWhereItIsSure() {
        assertTrue(Tongue.agrees("We will open the bridge", "They are not here, and that is it"));
        assertFalse(Tongue.agrees("We will open the bridge", "Wir öffnen die Brücke und das ist gut"));
        assertFalse(Tongue.agrees("Bridge open", "Bridge shut"));
        assertFalse(Tongue.agrees("Vi har det ikke, men det er ok", "Vi har det inte, men det är ok"));
    }

    @Test
    void wordsThatTellNothingAreOfOneLanguage() {
        assertFalse(Tongue.differs("Bridge open", "Pont ouvert"));
        assertFalse(Tongue.differs("", "We will open"));
        assertFalse(Tongue.differs("10", "20"));
        assertFalse(Tongue.mayDiffer("the bridge", "the big one"));
    }
}
