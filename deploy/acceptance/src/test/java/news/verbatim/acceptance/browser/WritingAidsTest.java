package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands beside a text while it is written, and where a story goes from there. */
class WritingAidsTest extends BrowserTest {

    private final String mark = "kelp" + UUID.randomUUID().toString().substring(0, 8);

    private final String headline = "Notes on " + mark;

    @Test
    void evidenceAndHouseStyleStandBesideTheTextAndTheCheckerHearsWhatWasPasted() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline,
                "The regime grows kelp. “The %s grows; nobody looks,” said Tilda Reed.\n\nKelp is brown. "
                        .formatted(mark));
        assertThat(rana.find("#found .rests")).containsText("not found");
        assertThat(rana.find("#style article")).containsText("government");
        assertThat(rana.find("#body-editor .marked.style")).hasText("regime");

        rana.press("list:0:choose").choose("parting", "The " + mark + " grows; | nobody looks,").press("split");
        assertThat(rana.find("#found .quote")).hasCount(2);
        rana.isAccessible();
        rana.press("list:0:choose").press("join");
        assertThat(rana.find("#found .quote")).hasCount(1);

        Hands.paste(rana, "text/plain", "“Out of a chat,” said Ole Brun. ");
        rana.press("save");
        assertThat(rana.find("#found .quote", "Out of a chat")).containsText("pasted");
        rana.press("submit").sees("Submitted.");

        Window nadia = window().as("nadia").open("/newsroom/check").follow(headline).follow("Out of a chat");
        assertThat(nadia.at("pasted")).containsText("Out of a chat");
    }

    @Test
    void aStoryIsHandedOverAndFollowedUp() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "Somebody else knows more about the " + mark + ".");
        String story = rana.page().url().replaceAll(".*story=", "");
        rana.at("handing").locator("summary").click();
        rana.press("hand-over");
        assertThat(rana.at("heir-problem")).containsText("Choose who goes on");
        rana.choose("heir", "Ada Lindqvist").type("handNote", "The diver calls you.").press("hand-over");
        rana.sees("Ada Lindqvist goes on with the story now").isAccessible();

        Window ada = window().as("ada").open("/newsroom/messages");
        assertThat(ada.find("tr", headline)).containsText("handed a story over to you: The diver calls you.");
        ada.open("/newsroom/story?story=" + story).sees("handed the story over to Ada Lindqvist");
        ada.at("following").locator("summary").click();
        ada.press("follow-up").sees("A follow-up is begun");
        assertThat(ada.at("headline")).hasValue(headline);
        ada.open("/newsroom/story?story=" + story).isAccessible();
        ada.at("followed").locator("a").click();
        assertThat(ada.at("original")).hasText(headline);
    }

    @Test
    void anEditorKeepsTheHouseStyleOfADesk() {
        Window jonas = window().as("jonas").open("/newsroom/house-style?desk=world");
        jonas.type("term", "(" + mark).choose("pattern", "a regular expression").type("why", "Nobody knows it.")
                .press("keep");
        assertThat(jonas.at("term-problem")).containsText("missing closing )");
        assertThat(jonas.at("why")).hasValue("Nobody knows it.");

        jonas.type("term", mark + "s?").press("keep").sees("Kept.").isAccessible();
        jonas.follow(mark + "s?");
        assertThat(jonas.at("why")).hasValue("Nobody knows it.");
        jonas.at("removing").locator("summary").click();
        jonas.press("remove").sees("Taken away.");
        assertThat(jonas.find("a.what", mark)).hasCount(0);
    }
}
