package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people write on one story, each in a browser of their own. */
class TogetherTest extends BrowserTest {

    private final String headline = "Two at one desk " + UUID.randomUUID();

    @Test
    void whatTheyWriteInDifferentPlacesIsBroughtTogether() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The first paragraph.\n\nThe second paragraph.");
        Window ada = window().as("ada").open(rana.page().url().replaceAll("^https?://[^/]+", ""));
        assertThat(ada.at("body-editor")).containsText("The second paragraph.");

        add(rana, "p >> nth=0", " From Rana.");
        rana.press("save");
        add(ada, "p >> nth=1", " From Ada.");
        ada.type("standfirst", "Below the headline.").press("save");

        assertThat(ada.at("body-editor")).hasText("The first paragraph. From Rana.The second paragraph. From Ada.");
        assertThat(ada.at("conflict")).hasCount(0);
        rana.page().evaluate("() => { window.lookWho(); }");
        assertThat(rana.at("company")).containsText("Ada Lindqvist is here too");
        // at the latest with the look that comes every fifteen seconds
        assertThat(rana.at("body-editor")).hasText("The first paragraph. From Rana.The second paragraph. From Ada.",
                new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(rana.at("standfirst")).hasValue("Below the headline.");
        rana.isAccessible();
    }

    @Test
    void whatTheyWriteInOnePlaceStandsSideBySideUntilSomebodyChooses() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The only paragraph.");
        Window ada = window().as("ada").open(rana.page().url().replaceAll("^https?://[^/]+", ""));
        add(rana, "p", " From Rana.");
        rana.press("save");
        add(ada, "p", " From Ada.");
        ada.press("save");

        assertThat(ada.at("conflict")).containsText("The only paragraph. From Rana.");
        assertThat(ada.at("conflict")).containsText("The only paragraph. From Ada.");
        ada.isAccessible();
        ada.find("input[value=BOTH]").check();
        ada.press("settle");

        assertThat(ada.at("body-editor")).hasText("The only paragraph. From Ada.The only paragraph. From Rana.");
        ada.page().reload();
        assertThat(ada.at("body-editor")).hasText("The only paragraph. From Ada.The only paragraph. From Rana.");
    }

    private static void add(Window window, String paragraph, String words) {
        window.at("body-editor").locator(paragraph).click();
        window.key("End");
        window.words(words);
    }
}
