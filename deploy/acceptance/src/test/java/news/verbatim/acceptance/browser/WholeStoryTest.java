package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A raw article goes all the way, through the windows of three people, to the public page. */
class WholeStoryTest extends BrowserTest {

    private static final String HEADLINE = "Tram sheds on the old pier become a library";

    private static final String ARTICLE = """
            date 2026-11-20 Tram sheds on the old pier become a library
            The council gives the sheds to the readers, and the readers a roof.

            The city keeps the four tram sheds on the old pier and turns them into a library, the council decided on Friday.

            Points of attention
            • Opening in the autumn of 2028.
            • The rails stay in the floor.

            “We have counted the readers, and there are more of them than trams,” said Edda Marlow, who runs the libraries.

            The sheds, known along the quay as the “rust cathedral”, have stood empty since 2009.

            A child who can read on the pier will never be afraid of the sea.
            Tomas Wren
            Tomas Wren
            chair of the friends of the pier

            “It will be cold in there,” one visitor wrote in the guest book.
            """;

    private static final String RECORDING = "Marlow: We have counted the readers, and there are more of them than trams. "
            + "Wren: A child who can read on the pier will never be afraid of the sea. Guest book: It will be cold in there.";

    @Test
    void aRawArticleGoesThroughThreeHandsToThePublicPage() {
        Window rana = window().open("/newsroom/").isAccessible().as("rana").isAccessible();
        write(rana);
        check(window().as("nadia"));
        decide(window().as("jonas"));
        read(window());
        rana.open("/newsroom/stories").sees(HEADLINE).isAccessible();
        rana.follow(HEADLINE).isAccessible();
        rana.open("/newsroom/board").type("find-words", "rust cathedral").type("find-person", "Wren").press("find")
                .sees(HEADLINE).isAccessible();
    }

    private static void write(Window rana) {
        rana.open("/newsroom/stories/import").isAccessible().type("pasted", ARTICLE).press("understand");
        assertThat(rana.at("headline")).hasValue(HEADLINE);
        rana.isAccessible().press("begin");
        assertThat(rana.at("submit")).isVisible();
        rana.isAccessible();

        take(rana, "rust cathedral");
        rana.choose("reason", "a nickname").press("dismiss");
        take(rana, "It will be cold in there");
        rana.type("speaker", "Jo Ferris").type("role", "visitor").press("name-speaker").isAccessible();
        rana.press("submit").sees("Submitted.").isAccessible();
    }

    private static void take(Window rana, String words) {
        Locator quote = rana.find("article.quote", words);
        quote.locator("button:not(.show)").click();
        rana.settle();
    }

    private static void check(Window nadia) {
        nadia.open("/newsroom/check").isAccessible().follow(HEADLINE).isAccessible();
        Hands.keepRecording(nadia, "Council meeting, own recording", RECORDING);
        nadia.isAccessible();
        int quotations = nadia.find("nav.list a.q").count();
        for (int i = 0; i < quotations; i++) {
            nadia.find("nav.list a.q").nth(i).click();
            nadia.settle();
            for (String asked : List.of("warning", "warningOwn", "warningSpeaker", "warningOccasion")) {
                if (nadia.at(asked).count() > 0) {
                    nadia.type(asked, "The book was read out; the visitor is the one who wrote it.");
                }
            }
            nadia.press("verbatim");
        }
        nadia.isAccessible().press("complete").isAccessible();
    }

    private static void decide(Window jonas) {
        jonas.open("/newsroom/approval").isAccessible().follow(HEADLINE).isAccessible();
        jonas.press("approve").isAccessible();
    }

    private static void read(Window anybody) {
        anybody.open("/").awaits(HEADLINE).isAccessible().follow(HEADLINE).isAccessible();
        anybody.sees("Edda Marlow").sees("Tomas Wren");
        APIResponse feed = anybody.page().request().get(anybody.url("/feed.atom"));
        assertTrue(feed.ok() && feed.text().contains(HEADLINE), feed.text());
        anybody.open("/search?q=%22rust+cathedral%22").awaits(HEADLINE).isAccessible();
        anybody.open("/speakers/edda-marlow").sees("We have counted the readers").isAccessible();
        anybody.open("/authors/rana-amari").sees(HEADLINE).isAccessible();
        anybody.open("/desks/city").sees(HEADLINE).isAccessible();
        anybody.open("/archive").isAccessible();
    }
}
