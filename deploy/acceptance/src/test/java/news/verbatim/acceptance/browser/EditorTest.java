package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import news.verbatim.drafting.draft.BodyText;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Picture;
import org.junit.jupiter.api.Test;

/** The editor of a story's body: by keyboard alone, out of a clipboard, and there and back without a change. */
class EditorTest extends BrowserTest {

    private final String headline = "Night boat " + UUID.randomUUID();

    @Test
    void aStoryIsWrittenByKeyboardAlone() {
        Window rana = window().as("rana").open("/newsroom/stories/new");
        Keyboard keys = rana.page().keyboard();
        rana.at("headline").focus();
        keys.type(headline);
        IntStream.range(0, 3).forEach(i -> keys.press("Tab"));
        tabTo(rana, "body-editor");
        keys.type("The boat is ");
        press(keys, "Control+b");
        keys.type("back");
        press(keys, "Control+b");
        keys.type(". “We go,” said Ole Brun.");
        press(keys, "Enter", "Control+Alt+1");
        keys.type("What it costs");
        press(keys, "Enter");
        keys.type("bread");
        press(keys, "Control+Alt+3", "Enter");
        keys.type("salt");
        press(keys, "Enter", "Enter", "Control+Alt+2");
        keys.type("Nobody sleeps here any more.");
        press(keys, "Enter");
        keys.type("Ines Albrecht");
        press(keys, "Enter");
        keys.type("chair of the residents");
        press(keys, "Enter");
        keys.type("The council votes.");
        press(keys, "Shift+Home", "Control+k");
        keys.type("https://council.example/vote");
        press(keys, "Enter");
        rana.isAccessible();
        tabTo(rana, "begin", "Shift+Tab");
        keys.press("Enter");

        assertThat(rana.at("submit")).isVisible();
        List<Block> expected = List.of(
                Block.paragraph("The boat is back. “We go,” said Ole Brun.").with(Inline.bold(12, 16)),
                Block.heading("What it costs"), Block.list(List.of("bread", "salt")),
                Block.blockQuote("Nobody sleeps here any more.", "Ines Albrecht", "chair of the residents"),
                Block.paragraph("The council votes.").with(Inline.link(0, 18, "https://council.example/vote")));
        assertEquals(expected, BodyText.parse(rana.at("body").inputValue()));
        assertThat(rana.find("#body-editor .marked").first()).hasText("“We go,”");
        rana.isAccessible();
    }

    @Test
    void aStoryIsSpikedWithAReasonAndRevivedWithItsWords() {
        Window rana = window().as("rana").open("/newsroom/stories/new").type("headline", headline).press("begin");
        rana.at("spiking").locator("summary").click();
        rana.press("spike");
        assertThat(rana.at("spikeReason-problem")).containsText("Say why");

        rana.type("spikeReason", "The interview was called off.").press("spike");
        rana.sees("The interview was called off.").isAccessible();
        assertThat(rana.at("submit")).hasCount(0);

        rana.press("revive");
        assertThat(rana.at("headline")).hasValue(headline);
        assertThat(rana.at("submit")).isVisible();
    }

    @Test
    void hostileMarkupInAClipboardBecomesWordsAndNothingRuns() {
        Window rana = window().as("rana").open("/newsroom/stories/new").type("headline", headline);
        Hands.paste(rana, "text/html", """
                <html><head><style>p{color:red}</style><title>t</title></head><body onload="window.hacked=1">
                <script>window.hacked=1</script><h2 onclick="window.hacked=1">Prices</h2>
                <p style="position:fixed">A <b>bold</b> <i>word</i>, a <a href="https://port.example/a">page</a>, a
                <a href="javascript:window.hacked=1">script</a><img src=x onerror="window.hacked=1"><svg onload="window.hacked=1"></svg>
                <iframe src="javascript:window.hacked=1"></iframe>.</p>
                <ul><li>one</li><li><p>two</p></li></ul>
                <blockquote><p>We go home.</p><footer>— Marta Quill, baker</footer></blockquote>
                <p class="MsoListParagraph"><span style="mso-list:Ignore">·</span>three</p>
                <table><tr><td>cell</td></tr></table><p style="display:none">hidden</p></body></html>""");

        List<Block> expected = List.of(Block.heading("Prices"),
                Block.paragraph("A bold word, a page, a script .").with(Inline.bold(2, 6), Inline.italic(7, 11),
                        Inline.link(15, 19, "https://port.example/a")),
                Block.list(List.of("one", "two")), Block.blockQuote("We go home.", "Marta Quill", "baker"),
                Block.list(List.of("three")), Block.paragraph("cell"));
        rana.press("begin");
        assertThat(rana.at("submit")).isVisible();
        List<Block> kept = BodyText.parse(rana.at("body").inputValue());
        assertEquals(expected, kept.stream().map(Block::withoutPasted).toList());
        assertTrue(kept.stream()
                .allMatch(block -> block.inlines().contains(Inline.pasted(0, block.items().get(0).length()))));
        assertNull(rana.page().evaluate("() => window.hacked"));
    }

    @Test
    void whateverABodyHoldsTheEditorGivesItBackAsItWas() {
        Window rana = window().as("rana").open("/newsroom/stories/new");
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            List<Block> body = IntStream.range(0, random.nextInt(6)).mapToObj(i -> block(random)).toList();
            Object back = rana.page().evaluate("blocks => JSON.stringify(StoryBlocks.fromDoc(StoryBlocks.toDoc("
                    + "JSON.parse(blocks))).blocks)", BodyText.format(body));

            assertEquals(body, BodyText.parse(back.toString()));
        }
    }

    @Test
    void whatNoReaderSeesIsShown() {
        Window rana = window().as("rana").open("/newsroom/stories/new").type("headline", headline)
                .type("body", "“We\u200b \u202ego,” said Ole Brun.");

        assertThat(rana.find(".invisible[data-name]").first()).hasAttribute("data-name", "U+200B");
        assertThat(rana.find(".invisible[data-name]").last()).hasAttribute("data-name", "U+202E");
    }

    private static void press(Keyboard keys, String... all) {
        for (String key : all) {
            keys.press(key);
        }
    }

    private static void tabTo(Window window, String id) {
        tabTo(window, id, "Tab");
    }

    private static void tabTo(Window window, String id, String key) {
        for (int tries = 0; tries < 40; tries++) {
            if (id.equals(window.page().evaluate("() => document.activeElement.id"))) {
                return;
            }
            window.page().keyboard().press(key);
        }
        throw new AssertionError("no way to " + id + " by keyboard");
    }

    private static Block block(Random random) {
        Block plain = switch (random.nextInt(5)) {
            case 0 -> Block.paragraph(words(random));
            case 1 -> Block.heading(words(random));
            case 2 -> Block.blockQuote(words(random), words(random), random.nextBoolean() ? words(random) : "");
            case 3 -> Block.picture(new Picture("c".repeat(64), Picture.Type.PNG, 1 + random.nextInt(2_000), 7,
                    random.nextBoolean() ? words(random) : "", random.nextBoolean(), words(random), words(random)),
                    words(random));
            default -> Block.list(IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> words(random)).toList());
        };
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(plain.text().length());
            int end = start + random.nextInt(plain.text().length() - start + 1);
            inlines.add(List.of(Inline.bold(start, end), Inline.italic(start, end),
                    Inline.link(start, end, "https://port.example/" + random.nextInt(3))).get(random.nextInt(3)));
        }
        return plain.with(inlines.toArray(new Inline[0]));
    }

    private static String words(Random random) {
        String[] letters = {"a", " b", "“", "”", "„", "'", "<i>", "&amp;", "*", "_", "\\", "\u200b", "\u202e", "é", "字",
                "🛥", "—x"};
        StringBuilder words = new StringBuilder("w");
        random.ints(random.nextInt(12), 0, letters.length).forEach(i -> words.append(letters[i]));
        return words.append('w').toString();
    }
}
