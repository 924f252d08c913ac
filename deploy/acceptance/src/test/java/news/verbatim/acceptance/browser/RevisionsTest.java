package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A story's first words, and what becomes of words that give way to others. */
class RevisionsTest extends BrowserTest {

    private final String headline = "Lighthouse " + UUID.randomUUID();

    @Test
    void anEmptyFormBeginsNoStory() {
        Window rana = window().as("rana").open("/newsroom/stories/new").press("begin");

        assertThat(rana.at("headline-problem")).containsText("Give it a headline, or write its first words below.");
        rana.type("headline", headline).press("begin");
        assertThat(rana.at("submit")).isVisible();
    }

    @Test
    void aDraftThatWasNotSubmittedIsPutAsideAndComesBack() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "It has been dark since the flood.");
        rana.press("submit").sees("Submitted.");
        rana.follow("Revisions").sees("There is nothing else yet that this could be compared with.");
        rana.follow("lighthouse");
        rana.find("#withdrawing summary").click();
        rana.press("withdraw").type("body", "It shines again.").press("save").sees("saved ");
        rana.follow("Revisions");
        assertThat(rana.find("article.change ins")).containsText("shines again");

        rana.find("#restoring summary").click();
        rana.press("restore").sees("Revision 1 is your draft again.");
        assertThat(rana.at("body-editor")).hasText("It has been dark since the flood.");
        rana.follow("Revisions").sees("put a draft aside");
        String aside = rana.find("#before option", "Draft put aside").innerText();
        rana.choose("before", aside).press("compare");
        rana.isAccessible().find("#restoring summary").click();
        rana.press("restore").sees("What was put aside is your draft again.");

        assertThat(rana.at("body-editor")).hasText("It shines again.");
    }
}
