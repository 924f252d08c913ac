package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A story's page says who is on with it at every turn, and the first screen of whoever that is leads there. */
class WhoIsOnPagesTest extends BrowserTest {

    private final String name = "The pier " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aStoryIsWithOneAfterTheOtherAndEachIsLedThere() {
        Window rana = window().as("rana");
        Window nadia = window().as("nadia");
        Window jonas = window().as("jonas");
        Hands.begin(rana, name, "The pier is long.");
        assertThat(rana.at("party")).hasText("With you");
        assertThat(rana.open("/newsroom/").at("next-up").locator(".btn.go")).hasCount(1);
        assertThat(rana.find("#mine tr", name)).containsText("With you");
        rana.isAccessible();
        on(nadia, "With Rana Amari, since ", "being written.");

        rana.open("/newsroom/").find("#mine a", name).click();
        rana.press("submit").sees("Submitted.");
        on(rana, "With the checkers, since ", "nobody is quoted, the check can be completed.");
        assertThat(rana.at("next-act")).hasCount(0);
        on(nadia, "With the checkers, since ", "the check can be completed.");
        nadia.isAccessible();
        nadia.at("next-act").click();
        nadia.settle();
        nadia.press("complete");

        on(jonas, "With the editors, since ", "waits for a decision.");
        assertThat(jonas.open("/newsroom/").at("do-next")).isVisible();
        jonas.isAccessible();
        on(jonas, "With the editors", "waits for a decision.");
        jonas.at("next-act").click();
        jonas.settle();
        jonas.press("approve").sees("Approved and sealed.");
        window().open("/").awaits(name);
        on(rana, "With its readers, since ", "public.");
        assertThat(rana.at("next-act")).hasText("Take it up again");
    }

    @Test
    void theFirstScreenOfEveryRoleFitsAndSaysWhatToDo() {
        for (String person : new String[] {"rana", "nadia", "jonas", "lena", "otto", "ada"}) {
            Window one = window().as(person).open("/newsroom/");
            assertThat(one.at("next-up")).isVisible();
            one.page().setViewportSize(390, 800);
            Locator act = one.at("do-next");
            if (act.count() > 0) {
                act.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
                assertThat(act).isInViewport();
            } else {
                assertThat(one.at("next-up")).containsText("Nothing waits for you.");
            }
            one.isAccessible();
        }
    }

    private void on(Window window, String who, String what) {
        window.open("/newsroom/board").follow(name);
        assertThat(window.at("who-is-on")).containsText(who);
        assertThat(window.at("who-is-on")).containsText(what);
    }
}
