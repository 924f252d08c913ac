package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The checker's desk under a mouse and under quick fingers. */
class CheckersDeskTest extends BrowserTest {

    private final String headline = "Crane " + UUID.randomUUID();

    // what other tests keep of this speaker lies on the desk too
    private final String first = "First hearing on the " + headline;
    private final String second = "Second hearing on the " + headline;

    @Test
    void theListOfEvidenceShowsWhatIsChosen() {
        Window nadia = openTheCheck();
        addSource(nadia, first, "Sorel: The old crane is safe. " + headline);
        addSource(nadia, second, "Sorel: It was the new crane that I spoke of. " + headline);

        nadia.choose("evidence", first).settle();
        assertThat(nadia.at("said")).containsText("The old crane is safe");
        nadia.choose("evidence", second).settle();

        assertThat(nadia.at("said")).containsText("It was the new crane");
        // nothing of it lies there, but something is suggested: its key leads there
        assertThat(nadia.at("nothing-found")).containsText("Step to the suggestion (S)");
        nadia.key("s");
        assertThat(nadia.find(".as-said")).containsText(first);
    }

    @Test
    void aClickOnDisputeAfterANoteWasTypedIsAClick() {
        Window nadia = openTheCheck();
        nadia.at("note").click();
        nadia.words("She spoke of the new one.");
        nadia.at("dispute").click();

        nadia.sees("disputed");
        nadia.sees("She spoke of the new one.");
    }

    @Test
    void keysGoOnAfterABoxWasTickedAndEscapeLeavesAnyField() {
        Window nadia = openTheCheck();
        Keyboard keys = nadia.page().keyboard();
        keys.press("x");
        assertThat(nadia.at("accusation")).isChecked();
        keys.press("x");
        assertThat(nadia.at("accusation")).not().isChecked();
        keys.press("d");
        assertThat(nadia.at("note")).isFocused();
        keys.type("Not yet");
        keys.press("Escape");
        assertThat(nadia.at("note")).not().isFocused();
        keys.press("y");

        assertThat(nadia.find("details.whole-story article.story")).isVisible();
        assertThat(nadia.at("note")).hasValue("Not yet");
    }

    @Test
    void keysThatComeWhileThePageAnswersArePressedWhenItHas() {
        Window nadia = openTheCheck();
        addSource(nadia, first, "Sorel: The old crane is safe. " + headline);
        addSource(nadia, second, "Sorel: The old crane is safe, or so I hope. " + headline);
        Hands.delay(nadia, "step", 400);

        Keyboard keys = nadia.page().keyboard();
        keys.press("s");
        keys.press("d");
        keys.type("Who knows?");
        keys.press("Control+Enter");

        nadia.sees("disputed");
        nadia.sees("Who knows?");
    }

    private Window openTheCheck() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "“The old crane is safe,” said Edith Sorel, the harbour master.");
        rana.press("submit").sees("Submitted.");
        Window nadia = window().as("nadia").open("/newsroom/check").follow(headline);
        assertThat(nadia.at("words")).isVisible();
        return nadia;
    }

    private static void addSource(Window nadia, String name, String text) {
        if (!nadia.at("name").isVisible()) {
            nadia.key("e");
        }
        nadia.type("name", name).choose("kind", "own recording").type("saidOn", "2026-11-20").type("text", text)
                .press("keep");
        assertThat(nadia.find("#evidence option", name)).hasCount(1);
        assertThat(nadia.find("#matching .more")).hasCount(0,
                new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }
}
