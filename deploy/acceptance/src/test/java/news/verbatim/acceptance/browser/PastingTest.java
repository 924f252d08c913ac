package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import news.verbatim.drafting.draft.BodyText;
import news.verbatim.events.text.Block;
import org.junit.jupiter.api.Test;

/**
 * What people have in their clipboards comes into a story whole, without what nobody said, and each of both is told.
 */
class PastingTest extends BrowserTest {

    private static final String WORD = """
            <html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
            <p class=MsoNormal>The council sat until ten.<o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>The gas is dear.</p>
            <p class=MsoNormal>Paula Kern put down her cup. “The kiln has <del><span>never </span></del><ins>been cold</ins><span style='mso-hide:all;display:none'>
            nearly</span> since<br>March<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[X1]</a></span>,” she said.</p>
            <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is it “March”?</p></div></div><!--EndFragment--></body></html>""";

    private static final String EDITOR = """
            <meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Paula Kern put down her cup.
            <q>The kiln has been cold</q></span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span style="text-decoration:line-through">, alas,</span><span> since March.</span></p></b>
            <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask her again</span></p></div>""";

    private final String headline = "Pottery " + UUID.randomUUID();

    @Test
    void aWordProcessorsClipboardIsItsTextAndTheRestIsTold() {
        Window rana = window().as("rana").open("/newsroom/stories/new").type("headline", headline);
        Hands.paste(rana, "text/html", WORD);

        assertThat(rana.find(".paste-note")).containsText("1 stretch that is struck out or deleted: “never” behind “");
        assertThat(rana.find(".paste-note")).containsText("Is it “March”?");
        assertThat(rana.find(".paste-note")).containsText("1 stretch of words that nobody sees: “nearly”");
        assertThat(rana.find(".paste-note")).containsText("1 insertion that nobody has accepted yet: “been cold”");
        rana.isAccessible();
        rana.find(".paste-note button", "Close").click();
        assertThat(rana.find(".paste-note")).hasCount(0);
        rana.press("begin");
        assertThat(rana.at("submit")).isVisible();
        assertEquals(
                List.of("The council sat until ten.", "The gas is dear.",
                        "Paula Kern put down her cup. “The kiln has been cold since March,” she said."),
                body(rana));
        assertThat(rana.find("#found .quote")).hasCount(1);
    }

    @Test
    void anOnlineEditorsClipboardIsItsTextAndTheRestIsTold() {
        Window rana = window().as("rana").open("/newsroom/stories/new").type("headline", headline);
        Hands.paste(rana, "text/html", EDITOR);

        assertThat(rana.find(".paste-note")).containsText("Ask her again");
        assertThat(rana.find(".paste-note")).containsText("“, alas,”");
        rana.press("begin");
        assertThat(rana.at("submit")).isVisible();
        assertEquals(List.of("Paula Kern put down her cup. “The kiln has been cold” since March."), body(rana));
    }

    @Test
    void marksOfOldCopyAreReadAndWhatWasReadWronglyIsRepairedOnRequest() {
        Window rana = window().as("rana").open("/newsroom/stories/new").type("headline", headline);
        Hands.paste(rana, "text/plain",
                "It\u0092s late. â€œThe kiln has been cold,â€\u009d said Paula Kern. &quot;Still,&quot; she added.");

        assertThat(rana.find(".paste-note")).containsText("control character");
        rana.find(".paste-note button", "Repair").click();
        rana.press("begin");
        assertThat(rana.at("submit")).isVisible();
        assertEquals(List.of("It’s late. “The kiln has been cold,” said Paula Kern. \"Still,\" she added."),
                body(rana).stream().map(String::strip).toList());
    }

    @Test
    void anArticleThatWasReadWronglyIsRepairedBeforeItIsBegun() {
        Window rana = window().as("rana").open("/newsroom/stories/import").type("pasted",
                headline + "\n\nThe council sat.\n\nPaula Kern put down her cup. \\\"The kiln has been cold,\\\" she said.");
        rana.press("understand");
        assertThat(rana.at("notes")).containsText("can be repaired");
        rana.isAccessible();
        rana.press("repair");
        assertThat(rana.at("notes")).containsText("Repaired: 2 places");
        rana.press("begin");
        assertThat(rana.at("submit")).isVisible();
        assertEquals("Paula Kern put down her cup. \"The kiln has been cold,\" she said.", body(rana).get(0));
    }

    @Test
    void eachWordOfAClipboardIsInTheBlocksOrInANote() {
        Window rana = window().as("rana").open("/newsroom/stories/new");
        Random random = new Random(20261130);
        List<String> shapes = List.of("p", "del", "s", "b", "i", "q", "span hidden", "span style='display:none'",
                "span style='color:white'", "ins", "u", "sup", "a href='https://p.example/'",
                "span style='mso-element:comment'", "button", "code", "noscript", "li", "h2", "blockquote", "div", "td",
                "x-el", "dd", "nav",
                "figcaption", "cite", "footer", "rt", "template");
        for (int round = 0; round < 150; round++) {
            List<String> words = new ArrayList<>();
            StringBuilder html = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                String shape = shapes.get(random.nextInt(shapes.size()));
                html.append(random.nextInt(4) == 0 ? "<p>" : " ").append(next(words))
                        .append(random.nextInt(4) == 0 ? "<br>" : " ").append('<').append(shape).append('>')
                        .append(next(words)).append("</").append(shape.replaceFirst(" .*", "")).append("> ")
                        .append(next(words));
            }
            assertComesIn(rana, "fromHtml", html.toString(), words);
            List<String> plain = new ArrayList<>();
            StringBuilder text = new StringBuilder(next(plain));
            List<String> between = List.of("\n", "\n\n", " ", "\u000b", "\u2028", "\u2029", "\f", "\t", "\u00a0",
                    "\n• ", "\n— ", "\u0085 ");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(between.get(random.nextInt(between.size()))).append(next(plain));
            }
            assertComesIn(rana, "fromText", text.toString(), plain);
        }
    }

    private static String next(List<String> words) {
        words.add("w" + Integer.toString(words.size() + 36 * 36, 36) + "x");
        return words.get(words.size() - 1);
    }

    private static void assertComesIn(Window window, String how, String source, List<String> words) {
        String all = (String) window.page().evaluate(
                "([how, source]) => { const all = StoryPaste[how](source); return all.map(b => [b.text, b.speaker, b.role].join('\\n'))"
                        + ".join('\\n') + '\\u0000' + all.notes.join('\\n'); }",
                List.of(how, source));
        List<String> in = List.of(all.substring(0, all.indexOf('\u0000')).split("[^\\p{L}\\p{N}]+"));
        List<String> noted = List.of(all.substring(all.indexOf('\u0000')).split("[^\\p{L}\\p{N}]+"));
        for (String word : words) {
            long found = in.stream().filter(word::equals).count();
            assertTrue(found == 1 || found == 0 && noted.contains(word),
                    () -> word + " of\n" + source + "\nis " + found + " times in\n" + all);
        }
    }

    private static List<String> body(Window window) {
        return BodyText.parse(window.at("body").inputValue()).stream().map(Block::text).toList();
    }
}
