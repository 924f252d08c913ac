package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.verbatim.quotes.find.QuotationFinder;
import news.verbatim.quotes.text.Sweep;
import org.junit.jupiter.api.Test;

class FindingQuotationsTest {

    private final QuotationFinder finder = QuotationFinder.create();

    @Test
    void aQuotationWithItsSpeaker() {
        String text = "“We will open the bridge in May,” said Ada Marlow.";
        FoundQuotation quotation = finder.find(text, "en").quotations().get(0);
        assertEquals("We will open the bridge in May,", quotation.words());
        assertEquals("Ada Marlow", quotation.speaker().text());
    }

    @Test
    void aBlockQuoteNeedsNoMarks() {
        TextBlock block = new TextBlock(TextBlock.Kind.BLOCK_QUOTE, "We never saw the plans.", "Ida Brandt",
                "harbour master");
        Findings findings = finder.find(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, "She said:"), block), "en");
        FoundQuotation quotation = findings.quotations().get(0);
        assertEquals(new Piece(1, 0, 23), quotation.pieces().get(0));
        assertEquals("Ida Brandt", quotation.speaker().entity());
        assertEquals("harbour master", quotation.speaker().role());
    }

    @Test
    void apostrophesAndPrimesAreNoMarks() {
        String text = "The workers’ union didn't like rock ’n’ roll in the ’90s, at 5'10\".";
        assertEquals(List.of(), Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text))));
    }

    @Test
    void everyConventionIsSwept() {
        String text = "„a“ “b” «c» »d« ‹e› 「f」 ''g'' ``h'' ‚i‘ \"j\" 'k'";
        assertEquals(22, Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text))).size());
    }
}
