package news.verbatim.drafting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    private static final String LETTERS = "ab “”„«»'’\"<>&*_\\#•\u200b\u202e\u00a0é字🛥\t—{}[]/";

    @Test
    void whateverABodyHoldsTheWayThroughTheEditorChangesNothing() {
        Random random = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            List<Block> body = body(random);

            assertEquals(body, BodyText.parse(BodyText.format(body)));
        }
    }

    @Test
    void whatWasKeptIsKeptAgainAsItIs() {
        Random random = new Random(20261125);
        for (int round = 0; round < 2_000; round++) {
            StoryText kept = TextRules.cleaned(story(body(random)));

            assertEquals(kept, TextRules.cleaned(story(BodyText.parse(BodyText.format(kept.body())))));
        }
    }

    @Test
    void whatIsSetStaysOnItsWordsWhenSomethingBeforeThemIsTakenAway() {
        Block typed = Block.paragraph("  A\u0000 night\u0007 boat ").with(Inline.bold(5, 10), Inline.italic(12, 17));

        Block kept = TextRules.cleaned(story(List.of(typed))).body().get(0);

        assertEquals(Block.paragraph("A night boat").with(Inline.bold(2, 7), Inline.italic(8, 12)), kept);
    }

    @Test
    void markupIsWordsAndAScriptIsNoLink() {
        List<Block> body = BodyText.parse("""
                [{"kind":"PARAGRAPH","text":"<script>x()</script>","inlines":[{"style":"LINK","start":0,"end":8,
                "href":"javascript:x()"}],"onclick":"x()"}]""");

        assertEquals("<script>x()</script>", body.get(0).text());
        assertNull(body.get(0).inlines());
    }

    @Test
    void onlyAListHasLinesAndOnlyABlockQuoteHasASpeaker() {
        assertEquals(List.of(Block.paragraph("one two"), Block.blockQuote("We go.", "Dahl", "")), BodyText.parse("""
                [{"kind":"PARAGRAPH","text":"one\\ntwo","speaker":"Nobody","role":"x"},
                {"kind":"BLOCK_QUOTE","text":"We go.","speaker":"Dahl"}]"""));
    }

    @Test
    void whatIsNoListOfBlocksIsRefusedAtTheBody() {
        for (String sent : List.of("<p>Plain</p>", "{", "{}", "[1]", "[{}]", "[{\"kind\":\"PARAGRAPH\"}]", "null",
                "[null]",
                "[{\"kind\":\"IMAGE\",\"text\":\"x\"}]", "[{\"kind\":\"PARAGRAPH\",\"text\":7}]",
                "[{\"kind\":\"PARAGRAPH\",\"text\":\"x\",\"inlines\":[{\"style\":\"BOLD\",\"start\":0.5,\"end\":1}]}]",
                "[{\"kind\":\"PARAGRAPH\",\"text\":\"x\",\"inlines\":[{\"style\":\"BOLD\"}]}]", "[".repeat(100_000))) {
            Refusal refusal = assertThrows(Refusal.class, () -> BodyText.parse(sent));
            assertEquals("body", refusal.problems().get(0).field());
        }
        assertEquals(List.of(), BodyText.parse(""));
    }

    private static StoryText story(List<Block> body) {
        return new StoryText("Head", "", List.of(), body, "Rana", "city", "en");
    }

    private static List<Block> body(Random random) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> block(random)).toList();
    }

    private static Block block(Random random) {
        Block plain = switch (random.nextInt(4)) {
            case 0 -> Block.paragraph(words(random));
            case 1 -> Block.heading(words(random));
            case 2 -> Block.blockQuote(words(random), words(random), random.nextBoolean() ? words(random) : "");
            default -> Block.list(IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> words(random)).toList());
        };
        return plain.with(inlines(random, plain.text().length()));
    }

    private static Inline[] inlines(Random random, int length) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(length);
            int end = start + random.nextInt(length - start + 1);
            inlines.add(random.nextBoolean() ? Inline.bold(start, end)
                    : random.nextBoolean() ? Inline.italic(start, end)
                            : Inline.link(start, end, "https://port.example/" + random.nextInt(3)));
        }
        return inlines.toArray(new Inline[0]);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("w");
        int[] letters = LETTERS.codePoints().toArray();
        random.ints(random.nextInt(12), 0, letters.length).forEach(i -> words.appendCodePoint(letters[i]));
        return words.toString();
    }
}
