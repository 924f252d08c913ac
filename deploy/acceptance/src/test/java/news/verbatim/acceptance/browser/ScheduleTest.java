package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An editor moves a story by keyboard, corrects what readers have, and kills it. */
class ScheduleTest extends BrowserTest {

    private final String headline = "Lighthouse " + UUID.randomUUID();

    private Window rana;
    private Window nadia;
    private Window jonas;

    @Test
    void aStoryIsMovedByKeyboard() {
        check("The lamp is lit again on Friday.");
        jonas.open("/newsroom/approval").follow(headline);
        jonas.at("when:1").check();
        jonas.type("day", "2030-05-14").type("time", "15:00").choose("zone", "Europe/Berlin").press("approve");
        jonas.open("/newsroom/schedule?from=2030-05-13").isAccessible().sees("14 May 2030, 15:00 CEST");
        jonas.find("a.what", headline).focus();
        jonas.page().keyboard().press("Enter");
        jonas.settle();
        jonas.isAccessible();

        jonas.at("time").focus();
        jonas.page().keyboard().type("0915AM");
        jonas.page().keyboard().press("Enter");
        jonas.settle();

        jonas.sees("It goes live at the new time.").sees("14 May 2030, 09:15 CEST");
        jonas.open("/newsroom/schedule/calendar").isAccessible();
        assertThat(jonas.find(".fc-timegrid-body")).isVisible();
    }

    @Test
    void aQuotationThatReadersHaveIsCorrectedAndTheStoryKilled() {
        check("“The lamp will be lit on Friday,” said Edda Marlow. The tower stands on the northern pier.");
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");
        Window reader = window().open("/").awaits(headline).follow(headline);
        String address = reader.page().url();
        jonas.open("/newsroom/schedule").open(story());
        jonas.isAccessible().choose("quotation", "Edda Marlow: The lamp will be lit on Friday,")
                .type("note", "She said Saturday.").press("correct").sees("until then the story stays as it is");

        rana.open("/newsroom/stories").follow(headline).press("revise");
        rana.type("body", "“The lamp will be lit on Saturday,” said Edda Marlow. The tower stands on the northern pier.")
                .press("submit").sees("Submitted.");
        rule("It will be lit on Saturday. The lamp will be lit on Saturday, I think.");
        reader.page().navigate(address);
        assertFalse(reader.page().content().contains("Saturday"), reader.page()::content);
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");

        reader.awaits("She said Saturday.").isAccessible().sees("The lamp will be lit on Saturday");
        assertTrue(feed(reader).contains(headline));
        jonas.open(story()).isAccessible();
        jonas.at("killing").locator("summary").click();
        jonas.type("whyKilled", "A court forbade it.").press("kill").sees("Killed.");
        APIResponse gone = reader.page().request().get(address);
        assertEquals(410, gone.status());
        assertFalse(feed(reader).contains(headline));
    }

    private String story() {
        return "/newsroom/schedule/story?story=" + rana.page().url().replaceAll(".*story=([0-9a-f-]{36}).*", "$1");
    }

    private static String feed(Window reader) {
        return reader.page().request().get(reader.url("/feed.atom")).text();
    }

    private void check(String body) {
        rana = window().as("rana");
        nadia = window().as("nadia");
        jonas = window().as("jonas");
        Hands.begin(rana, headline, body);
        rana.press("submit").sees("Submitted.");
        rule("Marlow: The lamp will be lit on Friday, I think.");
    }

    private void rule(String evidence) {
        nadia.open("/newsroom/check").follow(headline);
        if (nadia.find("nav.list a.q").count() > 0) {
            if (!nadia.at("name").isVisible()) {
                nadia.at("add-source").locator("summary").first().click();
            }
            nadia.type("name", "Press conference, own recording").choose("kind", "own recording").type("saidOn", "2026-11-20")
                    .type("text", evidence).press("keep");
            nadia.press("verbatim");
        }
        nadia.press("complete");
    }
}
