package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was wrong goes to its author, past the next decision, and with the edition that has it right to readers. */
class CorrectingTest extends BrowserTest {

    private static final String NOTE = "It is lit on Saturday.";

    private final String headline = "Beacon " + UUID.randomUUID();

    private final Window rana = window().as("rana");

    private final Window nadia = window().as("nadia");

    private final Window jonas = window().as("jonas");

    private Window reader;

    private String schedule;

    @Test
    void byItsAuthorOnAPhone() {
        publish();
        Window author = window(Size.PHONE).as("rana");
        jonas.open(schedule).type("passage", "on Friday").type("note", NOTE).press("correct")
                .sees("have it under My work");
        waits();

        author.open("/newsroom/messages").sees("wants a correction: " + NOTE);
        author.open("/newsroom/stories").isAccessible();
        assertThat(author.find("main section").first()).containsText("Correction wanted: " + NOTE);
        author.find("#wanted tr", headline).locator("button").click();
        author.sees("Taken up.");
        assertThat(author.at("wanted")).containsText("“on Friday”");
        assertThat(author.at("wanted")).containsText(NOTE);
        author.isAccessible().type("body", "The beacon is lit on Saturday.").press("submit").sees("Submitted.");

        jonas.open("/newsroom/approval").follow(headline).isAccessible();
        assertThat(jonas.at("told-with-it")).containsText(NOTE);
        assertThat(jonas.find("article.story ins")).hasText("Saturday");
        jonas.press("approve").sees("Approved and sealed.");
        isPublic();
    }

    @Test
    void byKeyboard() {
        publish();
        jonas.open(schedule);
        tabTo(jonas, "passage");
        jonas.words("on Friday");
        tabTo(jonas, "note");
        jonas.words(NOTE);
        tabTo(jonas, "correct");
        jonas.key("Enter");
        jonas.sees("have it under My work");

        rana.open("/newsroom/stories");
        rana.find("#wanted button[data-key='T']").waitFor();
        rana.key("t");
        rana.sees("Taken up.");
        tabTo(rana, "body-editor");
        rana.key("Control+A");
        rana.words("The beacon is lit on Saturday.");
        tabTo(rana, "submit");
        rana.key("Enter");
        rana.sees("Submitted.");

        jonas.open("/newsroom/approval").follow(headline).sees(NOTE);
        jonas.key("n");
        assertThat(jonas.find("article.story .here")).isVisible();
        jonas.key("a");
        jonas.sees("Approved and sealed.");
        isPublic();
    }

    @Test
    void takenBackItIsNobodysTask() {
        publish();
        jonas.open(schedule).type("passage", "on Friday").type("note", NOTE).press("correct")
                .sees("have it under My work");
        jonas.find("li", NOTE).locator("button").click();
        jonas.sees("Dropped.");

        assertThat(rana.open("/newsroom/stories").find("#wanted tr", headline)).hasCount(0);
        rana.open("/newsroom/messages").sees("does not want the correction any more: " + NOTE);
    }

    private void publish() {
        Hands.begin(rana, headline, "The beacon is lit on Friday.");
        Hands.submitAndCheck(rana, nadia, headline);
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");
        reader = window().open("/").awaits(headline).follow(headline);
        schedule = "/newsroom/schedule/story?story=" + jonas.page().url().replaceAll(".*story=([0-9a-f-]{36}).*", "$1");
    }

    /** Readers have what they had, and everybody in the newsroom sees that something waits. */
    private void waits() {
        assertThat(jonas.open("/newsroom/board").find("tr", headline)).containsText("correction waits");
        jonas.follow(headline);
        assertThat(jonas.at("wanted")).containsText(NOTE);
        jonas.isAccessible();
        assertThat(jonas.open("/newsroom/schedule").find("#awaited tr", headline)).containsText(NOTE);
        jonas.isAccessible();
        reader.page().reload();
        assertThat(reader.find("body")).not().containsText(NOTE);
    }

    /** The edition that has it right says what was wrong, and nothing waits any more. */
    private void isPublic() {
        reader.awaits(NOTE).sees("The beacon is lit on Saturday.");
        assertThat(jonas.open("/newsroom/board").find("tr", headline)).not().containsText("correction waits");
        assertThat(rana.open("/newsroom/stories").find("#wanted tr", headline)).hasCount(0);
    }

    private static void tabTo(Window window, String id) {
        window.at(id).waitFor();
        for (int tabs = 0; tabs < 150; tabs++) {
            window.page().keyboard().press("Tab");
            if (id.equals(window.page().evaluate("() => document.activeElement.id"))) {
                return;
            }
        }
        fail(id + " cannot be reached by keyboard");
    }
}
