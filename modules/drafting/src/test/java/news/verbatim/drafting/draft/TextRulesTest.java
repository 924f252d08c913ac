package news.verbatim.drafting.draft;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    @Test
    void aBylineKeepsTheNames() {
        assertEquals("Rana Amari", TextRules.cleaned(text("Head", "By Rana Amari", "Body.")).byline());
        assertEquals("Byron Hale", TextRules.cleaned(text("Head", "Byron Hale", "Body.")).byline());
    }

    @Test
    void whatNoReaderSeesIsLeftOut() {
        StoryText kept = TextRules.cleaned(new StoryText(" A\u0000 head\nline ", "", List.of(" ", "One"),
                List.of(Block.paragraph("  "), Block.paragraph("Half \ud83d sign")), "R", "city", "en"));

        assertEquals("A head line", kept.headline());
        assertEquals(List.of("One"), kept.keyPoints());
        assertEquals(List.of(Block.paragraph("Half \ufffd sign")), kept.body());
    }

    @Test
    void everyFieldThatIsTooLongIsNamedAtOnce() {
        Refusal refusal = assertThrows(Refusal.class, () -> TextRules.requireFit(
                text("h".repeat(TextRules.HEADLINE + 1), "b".repeat(TextRules.BYLINE + 1),
                        "x".repeat(TextRules.BODY + 1))));

        assertEquals(List.of("headline", "byline", "body"),
                refusal.problems().stream().map(Refusal.Problem::field).toList());
    }

    @Test
    void aStoryWithoutHeadlineOrBodyCanBeKeptButNotSubmitted() {
        StoryText bare = new StoryText("", "", List.of(), List.of(), "", "city", "en");

        TextRules.requireFit(bare);
        assertEquals(List.of("headline", "body", "byline"),
                assertThrows(Refusal.class, () -> TextRules.requireComplete(bare))
                        .problems().stream().map(Refusal.Problem::field).toList());
    }

    @Test
    void marksInANameAreRefusedBecauseNobodyWouldCheckThem() {
        StoryText text = new StoryText("Head", "", List.of(), List.of(Block.blockQuote("We go home.", "Marta Quill",
                "baker, who added “we lied to all of you”")), "Rana “R” Amari", "city", "en");

        assertEquals(List.of("byline", "body"), assertThrows(Refusal.class, () -> TextRules.requireComplete(text))
                .problems().stream().map(Refusal.Problem::field).toList());
        assertRefused("speaker", "Quotation marks do not belong here: nobody would check what",
                () -> TextRules.requireSpeaker("Marta “Q” Quill", ""));
    }

    private static StoryText text(String headline, String byline, String paragraph) {
        return new StoryText(headline, "", List.of(), List.of(Block.paragraph(paragraph)), byline, "city", "en");
    }
}
