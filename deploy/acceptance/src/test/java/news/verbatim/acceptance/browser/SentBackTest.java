package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A story with two disputes goes back to its author, comes in again, and reaches its readers: on a phone, and without a
 * mouse.
 */
class SentBackTest extends BrowserTest {

    private static final String SAID = "Dahl: Let me say it as it is. The night ferry will be open to visitors before the summer. That is "
            + "all.\n\nLind: I counted them. The night ferry needs a crew of twelve on every shift. Nobody disputes that.\n\n"
            + "Albrecht: The night ferry was hardly built to carry so much weight. Ask anybody.";

    private static final String TWELVE = "The recording says twelve.";

    private static final String HARDLY = "She is more careful than that.";

    private final String headline = "Crew of the night ferry " + UUID.randomUUID();

    /** How somebody presses a button that has a key. */
    private interface Way {

        void press(Window window, String button, String key);

        void say(Window window, String opens, String key, String field, String words, String button);

        void follow(Window window, String words);
    }

    private static final Way MOUSE = new Way() {
        @Override
        public void press(Window window, String button, String key) {
            window.press(button);
        }

        @Override
        public void say(Window window, String opens, String key, String field, String words, String button) {
            if (!opens.isEmpty()) {
                window.find("#" + opens + " > summary").click();
            }
            window.type(field, words);
            // a click that takes the focus out of the field may find its button moved
            window.at(field).blur();
            window.press(button);
        }

        @Override
        public void follow(Window window, String words) {
            window.follow(words);
        }
    };

    private static final Way KEYBOARD = new Way() {
        @Override
        public void press(Window window, String button, String key) {
            assertThat(window.at(button)).isVisible();
            window.key(key);
        }

        @Override
        public void say(Window window, String opens, String key, String field, String words, String button) {
            window.key(key);
            assertThat(window.at(field)).isFocused();
            window.words(words);
            window.key("Control+Enter");
        }

        @Override
        public void follow(Window window, String words) {
            Locator link = window.turnTo(words).find("a.what", words);
            link.focus();
            link.press("Enter");
            window.page().waitForLoadState();
        }
    };

    @Test
    void twoDisputesAreSettledOnAPhone() {
        goAllTheWay(MOUSE, Size.PHONE);
    }

    @Test
    void twoDisputesAreSettledWithoutTheMouse() {
        goAllTheWay(KEYBOARD, Size.DESK);
    }

    private void goAllTheWay(Way way, Size size) {
        boolean looked = size == Size.PHONE;
        Window rana = window(size).as("rana");
        write(rana);
        Window nadia = window(size).as("nadia");
        sendBack(nadia, way, looked);
        settle(rana, way, looked);
        checkAgain(nadia, way, looked);
        Window jonas = window(size).as("jonas").open("/newsroom/approval");
        way.follow(jonas, headline);
        way.press(jonas, "approve", "a");
        window().open("/").awaits(headline).follow(headline).sees("needs a crew of twelve");
    }

    private void write(Window rana) {
        rana.open("/newsroom/stories/import")
                .paste("pasted", headline + "\n\nThe council heard everybody on Wednesday.\n\n"
                        + "“The night ferry will be open to visitors before the summer,” said Marit Dahl.\n\n"
                        + "“The night ferry needs a crew of eleven on every shift,” said Oskar Lind.\n\n"
                        + "“The night ferry was never built to carry so much weight,” said Ines Albrecht.")
                .press("understand").press("begin");
        assertThat(rana.at("submit")).isVisible();
        assertThat(rana.find("article.quote .chip").first()).hasText("named");
        assertThat(rana.find("article.quote .chip.ok")).hasCount(0);
        rana.press("submit").sees("Submitted.");
    }

    private void sendBack(Window nadia, Way way, boolean looked) {
        nadia.open("/newsroom/check");
        way.follow(nadia, headline);
        assertThat(nadia.at("sending-back")).hasCount(0);
        keepHearing(nadia);
        way.press(nadia, "verbatim", "Enter");
        nadia.sees("1 of 3 resolved");
        way.say(nadia, "", "d", "note", TWELVE, "dispute");
        nadia.sees("1 of 3 stops it");
        way.say(nadia, "", "d", "note", HARDLY, "dispute");
        nadia.sees("2 of 3 stop it");
        assertThat(nadia.at("complete")).hasCount(0);
        assertThat(nadia.find("#sending-back > summary.go")).isVisible();
        if (looked) {
            nadia.isAccessible();
        }
        way.say(nadia, "sending-back", "b", "sendNote", "Both are in the recording.", "send-back");
        nadia.sees("Sent back to its authors: 2 of 3 stop it.");
        assertThat(nadia.find("a.what", headline)).hasCount(0);
        assertThat(nadia.at("take-next")).hasCount(nadia.find("#check-queue a.what").count() > 0 ? 1 : 0);
    }

    private void settle(Window rana, Way way, boolean looked) {
        rana.open("/newsroom/stories");
        assertThat(rana.at("back"))
                .containsText("A checker sent it back. 2 of 3 quotations stop it. Both are in the recording.");
        way.follow(rana, headline);
        Locator inHand = rana.at("stop-in-hand");
        assertThat(inHand).containsText("2 of 2 to settle");
        assertThat(inHand).containsText(TWELVE);
        assertThat(inHand.locator("ins")).hasText("twelve");
        assertThat(rana.find("article.quote .chip").first()).hasText("verbatim");
        assertThat(rana.find("article.quote .chip.bad")).hasCount(2);
        if (looked) {
            rana.isAccessible();
            rana.press("submit").sees("came back from the checkers, and is as it was");
            assertThat(rana.find("#refusals .refusals-what")).containsText("2 things stop this:");
        }
        way.press(rana, "use-words", "u");
        assertThat(rana.at("body-editor"))
                .containsText("“The night ferry needs a crew of twelve on every shift,” said Oskar Lind.");
        assertThat(inHand).containsText(HARDLY);
        if (looked) {
            assertThat(rana.find("#refusals .refusals-what")).containsText("1 thing stops this:");
        }
        way.press(rana, "as-paraphrase", "p");
        assertThat(rana.at("body-editor"))
                .containsText("The night ferry was never built to carry so much weight, said Ines Albrecht.");
        assertThat(rana.at("stops-settled")).isVisible();
        if (looked) {
            Refusals.assertSettled(rana);
            rana.isAccessible();
        }
        rana.at("submit").focus();
        rana.key("Enter");
        rana.sees("Submitted.");
    }

    private void checkAgain(Window nadia, Way way, boolean looked) {
        nadia.open("/newsroom/check").turnTo(headline);
        assertThat(nadia.find("tr", headline)).containsText("back from its authors, sent back by Nadia Osei");
        way.follow(nadia, headline);
        assertThat(nadia.at("taken-up")).containsText("took over the words as said");
        assertThat(nadia.find("#verdicts .go")).hasText("Verbatim");
        if (looked) {
            nadia.isAccessible();
        }
        way.press(nadia, "verbatim", "Enter");
        nadia.sees("2 of 3 resolved");
        assertThat(nadia.at("taken-up")).containsText("took the quotation marks off");
        assertThat(nadia.find("#verdicts .go")).hasText("Paraphrase");
        way.press(nadia, "paraphrase", "Enter");
        nadia.sees("3 of 3 resolved");
        way.press(nadia, "paraphrase", "r");
        assertThat(nadia.at("history").locator("summary")).containsText("Verdicts before this one: 2");
        way.press(nadia, "complete", "c");
        nadia.sees("The check is complete.");
    }

    @InBothSizes
    void anAnswerReachesTheCheckersDeskAndAskedForOneStopsNothing(Size size) {
        Window rana = window(size).as("rana");
        write(rana);
        Window nadia = window(size).as("nadia").open("/newsroom/check").follow(headline);
        keepHearing(nadia);
        nadia.press("verbatim").sees("1 of 3 resolved");
        nadia.type("note", TWELVE).press("dispute").sees("1 of 3 stops it");
        nadia.type("note", "Nothing in the archive.").at("note").blur();
        nadia.press("unverifiable", "u").sees("2 of 3 stop it");
        nadia.unfold("sending-back", "b").press("send-back").sees("Sent back to its authors: 2 of 3 stop it.");

        rana.open("/newsroom/stories").follow(headline);
        Locator inHand = rana.at("stop-in-hand");
        assertThat(inHand).containsText("a crew of eleven");
        inHand.locator(".find-words").click();
        assertThat(rana.at("body-editor")).isFocused();
        assertTrue(rana.selected().contains("a crew of eleven"), rana::selected);
        rana.at("body-editor").blur();
        rana.press("next-stop", "j");
        assertThat(inHand).containsText("unverifiable");
        assertThat(rana.at("use-words")).hasCount(0);
        rana.find("[id$=take-stop]").click();
        assertThat(inHand).containsText("a crew of eleven");
        rana.press("as-paraphrase", "p");

        assertThat(inHand).containsText("unverifiable");
        rana.unfold("answering-it", "a");
        if (size == Size.DESK) {
            assertThat(rana.at("answer")).isFocused();
        }
        rana.at("answer").press("Control+Enter");
        rana.sees("Say what the checker should know.");
        rana.paste("answer", "a".repeat(1_001)).press("answer-it");
        Refusals.assertTold(rana, "answer", "1,000 is the most");
        rana.type("answer", "I have added my own recording.").key("Control+Enter");
        assertThat(rana.at("stops-settled")).isVisible();
        rana.press("submit").sees("Submitted.");

        nadia.open("/newsroom/check").follow(headline).press("paraphrase", "Space").sees("paraphrase:");
        nadia.press("stopping");
        assertThat(nadia.at("answered")).containsText("Rana Amari answers: I have added my own recording.");
    }

    private void keepHearing(Window nadia) {
        Hands.keepRecording(nadia, "Council hearing, own recording " + headline,
                SAID + "\n\nDahl: This is about the " + headline + ".");
        assertThat(nadia.find("#matching .more")).hasCount(0,
                new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }
}
