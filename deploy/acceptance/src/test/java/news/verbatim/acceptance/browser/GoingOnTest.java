package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An editor goes from one decision to the next, and approves in one go what has no risk in it. */
class GoingOnTest extends BrowserTest {

    private static final int STORIES = 10;

    private final String name = "Sluice " + UUID.randomUUID();

    private final Window rana = window().as("rana");

    private final Window nadia = window().as("nadia");

    private final Window jonas = window().as("jonas");

    private int keys;

    @Test
    void tenStoriesAreDecidedInLessThanFortyKeys() {
        for (int i = 0; i < STORIES; i++) {
            waiting(name + " " + i);
        }
        Set<String> decided = new HashSet<>();
        jonas.open("/newsroom/approval").isAccessible();
        key("Enter");
        for (int i = 0; i < STORIES; i++) {
            jonas.at("approve").waitFor();
            decided.add(jonas.page().url());
            if (i % 5 == 4) {
                key("r");
                keys += 4;
                jonas.words("Who?");
                key("Control+Enter");
                jonas.sees("Sent back.");
            } else {
                key("a");
                jonas.sees("Approved and sealed.");
            }
            if (i == 0) {
                jonas.isAccessible();
            }
            if (i < STORIES - 1) {
                jonas.at("next-story").waitFor();
                key(i % 2 == 0 ? "Enter" : "ArrowRight");
            }
        }

        assertEquals(STORIES, decided.size());
        assertTrue(keys < 40, () -> keys + " keys");
        rana.open("/newsroom/messages").sees("sent the story back: Who?");
    }

    @Test
    void whatHasNoRiskIsApprovedInOneGoAndWhatMovedIsToldByItself() {
        for (String which : new String[] {"one", "two", "three", "four"}) {
            waiting(name + " " + which);
        }
        jonas.open("/newsroom/approval");
        key("s");
        jonas.isAccessible();
        assertThat(jonas.find(".plain-stories li", name + " one")).containsText("no quotations · seal ");
        jonas.press("approve-marked").sees("Mark the stories that you approve.");
        jonas.find(".plain-stories label", name + " one").click();
        tabTo(name + " two");
        key("Space");
        digitsTickAlsoFromABoxThatHasTheFocus();
        jonas.find(".plain-stories label", name + " three").click();
        rana.open("/newsroom/stories").follow(name + " three");
        rana.at("withdrawing").locator("summary").click();
        rana.press("withdraw").sees("Withdrawn.");

        key("a");

        jonas.at("outcomes").waitFor();
        jonas.isAccessible();
        assertThat(jonas.find("#outcomes li", name + " one")).containsText("approved and sealed");
        assertThat(jonas.find("#outcomes li", name + " two")).containsText("approved and sealed");
        assertThat(jonas.find("#outcomes li", name + " three")).containsText("Its author took it back.");
        assertThat(jonas.find(".plain-stories li", name + " four")).isVisible();
        assertThat(jonas.find(".plain-stories li", name + " two")).hasCount(0);
        window().open("/").awaits(name + " one").awaits(name + " two");
    }

    private void digitsTickAlsoFromABoxThatHasTheFocus() {
        Locator first = jonas.find(".plain-stories label[data-key='1'] input");
        boolean ticked = first.isChecked();
        key("1");
        assertThat(first).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!ticked));
        key("1");
        assertThat(first).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(ticked));
    }

    @Test
    void whyAStoryIsARiskStandsAtTheVeryQuotation() {
        Hands.begin(rana, name,
                "“The gate is rusty,” a clerk said. “It has to close,” said Edith Sorel. The pump runs.");
        rana.press("submit").sees("Submitted.");
        Hands.keepRecording(nadia.open("/newsroom/check").follow(name), name,
                "A clerk: The gate is rusty.\nSorel: It has to close.");
        nadia.press("verbatim");
        nadia.find("[data-key='X'] input").check();
        nadia.press("verbatim").press("complete");

        jonas.open("/newsroom/approval").follow(name).isAccessible();
        assertThat(jonas.at("risks")).containsText("1 accuses somebody");
        assertThat(jonas.at("risks")).containsText("all from one source");
        assertThat(jonas.find(".rulings li", "It has to close")).containsText("an accusation");
        assertThat(jonas.find("article.story mark.why")).hasCount(2);
        jonas.find(".to-risk", "accuses somebody").click();
        assertThat(jonas.find("article.story mark.here")).containsText("It has to close");
        key("w");
        assertThat(jonas.find("article.story mark.here")).containsText("The gate is rusty");
        assertThat(jonas.find(".rulings li.here")).containsText("a speaker without a name");
    }

    private void waiting(String headline) {
        Hands.begin(rana, headline, "The sluice is long, and nobody has measured it.");
        Hands.submitAndCheck(rana, nadia, headline);
    }

    /** Presses a key, or several at once, and counts each of them. */
    private void key(String key) {
        keys += key.split("\\+").length;
        jonas.key(key);
    }

    private void tabTo(String headline) {
        for (int tabs = 0; tabs < 150; tabs++) {
            jonas.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(jonas.page().evaluate("words => !!document.activeElement.closest('label') "
                    + "&& document.activeElement.closest('label').textContent.includes(words)", headline))) {
                return;
            }
        }
        fail(headline + " cannot be reached by keyboard");
    }
}
