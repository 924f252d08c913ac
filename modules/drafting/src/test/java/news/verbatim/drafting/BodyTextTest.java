package news.verbatim.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.verbatim.events.Block;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    private static final List<Block> BLOCKS = List.of(
            Block.paragraph("First."),
            Block.heading("What comes next"),
            Block.list(List.of("one", "two")),
            Block.blockQuote("We do it now.", "Jo Hill", "miner, retired"),
            Block.blockQuote("“Never.”", "", ""),
            Block.paragraph("> 5 is no block quote? It is. # and • are signs."));

    @Test
    void whatIsFormattedIsReadBack() {
        List<Block> blocks = BLOCKS.subList(0, 5);

        assertEquals(blocks, BodyText.parse(BodyText.format(blocks)));
    }

    @Test
    void whatWasReadDoesNotChangeAnyMore() {
        List<Block> once = BodyText.parse(BodyText.format(BLOCKS));

        assertEquals(once, BodyText.parse(BodyText.format(once)));
    }

    @Test
    void listsAndParagraphsMayTouch() {
        assertEquals(List.of(Block.paragraph("Bring:"), Block.list(List.of("bread", "salt")), Block.paragraph("Thanks.")),
                BodyText.parse("Bring:\n• bread\n•salt\nThanks."));
    }

    @Test
    void aCreditAfterAnEmptyLineBelongsToTheQuotationBeforeIt() {
        assertEquals(List.of(Block.blockQuote("We go.", "Dahl", "mayor")), BodyText.parse("> We go.\n\n> — Dahl, mayor"));
    }

    @Test
    void aQuotationMayBeginWithADash() {
        List<Block> blocks = List.of(Block.blockQuote("— Nous partirons, dit-elle.", "Quill", "baker"),
                Block.blockQuote("— Jamais.", "", ""));

        assertEquals(blocks, BodyText.parse(BodyText.format(blocks)));
    }

    @Test
    void emptyQuotedLinesAreNoParagraphs() {
        assertEquals(List.of(Block.blockQuote("One. Two.", "Quill", "")), BodyText.parse("> One.\n>\n> Two.\n> — Quill"));
    }

    @Test
    void aBlockQuoteKeepsNameAndRoleApart() {
        assertEquals(List.of(Block.blockQuote("We do it now. Today.", "Jo Hill", "miner, retired")),
                BodyText.parse("> We do it now.\n> Today.\n> — Jo Hill, miner, retired"));
    }
}
