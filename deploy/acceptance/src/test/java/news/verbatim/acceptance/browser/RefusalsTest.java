package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is refused, and wherever its place is: a person sees it, hears it and is at that place, on a desk and on a
 * phone.
 */
class RefusalsTest extends BrowserTest {

    private final String headline = "Sea wall " + UUID.randomUUID();

    @InBothSizes
    void aWholePageTellsItAtTheField(Size size) {
        Window anybody = window(size).open("/newsroom/sign-in").type("name", "rana").type("password", "no idea");
        anybody.press("enter");

        Refusals.assertTold(anybody, "password", "do not belong together");
        anybody.isAccessible();
    }

    /** The waits double: however slow the machine is, one of them is longer than it takes to try once more. */
    @Test
    void whoGuessesAPasswordHasToWait() {
        Window anybody = window().open("/newsroom/sign-in");
        for (int tries = 0; tries < 9 && !anybody.page().content().contains("Too many passwords were wrong"); tries++) {
            anybody.type("name", headline).type("password", "guess " + tries).press("enter");
        }

        Refusals.assertTold(anybody, "password", "Too many passwords were wrong. Wait ");
        anybody.sees(", and try again. An administrator can give you a new password.");
        assertEquals(headline, anybody.at("name").inputValue());

        Window ada = window().as("ada").open("/newsroom/admin/people");
        assertThat(ada.find("#guessing tr", headline.toLowerCase(Locale.ROOT))).containsText("127.0.0.1");
        ada.sees("Wrong passwords in the last hour").isAccessible();
    }

    @InBothSizes
    void marksThatNobodySaysAreLedToOneByOne(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, longText("The “first of them” is here.", "And the “second of them” is there."));
        rana.press("submit");

        Refusals.assertTold(rana, 2, "body", "Nobody says “first of them” yet");
        assertEquals("“first of them”", selected(rana));
        rana.isAccessible();
        rana.key("F8");
        assertEquals("“second of them”", selected(rana));
        rana.find("#refusals button", "All of them").click();
        assertThat(rana.find("#refusals li")).hasCount(2);
        rana.find("#refusals .show-stop").click();
        assertEquals("“first of them”", selected(rana));

        rana.at("to-claim").click();
        rana.key("Enter");
        assertThat(rana.at("speaker")).isFocused();
        assertThat(rana.at("speaker")).isInViewport();
        rana.words("Edda Marlow");
        rana.key("Enter");
        assertThat(rana.find("#refusals .refusals-what")).containsText("1 thing stops this:");
        assertThat(rana.find("#refusals .refusals-what")).containsText("“second of them”");
        assertThat(rana.find(".quote:has(:focus)")).containsText("second of them");
        rana.key("Enter");
        rana.words("Edda Marlow");
        rana.key("Enter");
        Refusals.assertSettled(rana);
        rana.press("submit").sees("Submitted.");
    }

    @InBothSizes
    void aSaveByItselfTearsNobodyAwayFromWhatTheyType(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "It stands.");
        rana.type("headline", "long ".repeat(200)).at("body-editor").focus();
        rana.words("And ");

        rana.find("#refusals", "characters long").waitFor();
        assertThat(rana.at("body-editor")).isFocused();
        assertThat(rana.at("headline")).hasAttribute("aria-invalid", "true");
        rana.type("headline", headline);
        assertThat(rana.at("refusals")).isHidden();
        Refusals.assertSettled(rana);
    }

    @InBothSizes
    void whatIsClosedIsOpenedAndWhatIsGreySaysWhy(Size size) {
        Window rana = window().as("rana");
        Window nadia = window(size).as("nadia");
        Hands.begin(rana, headline, "“The wall will hold,” said Edda Marlow.");
        rana.press("submit").sees("Submitted.");
        nadia.open("/newsroom/check").follow(headline);
        assertThat(nadia.at("complete")).hasAttribute("aria-disabled", "true");
        nadia.key("c");
        Refusals.assertToldOf(nadia, "The wall will hold,", "One quotation is not resolved yet.");
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "Choose the evidence that this verdict rests on");
        Hands.keepRecording(nadia, "Notes of the day", "Marlow: It has rained since Sunday, and nobody likes it.");

        nadia.press("altered");
        assertTrue(nadia.find("details.other").evaluate("box => box.open").equals(true));
        Refusals.assertTold(nadia, "passage", "holds no passage like this");
        nadia.isAccessible();
    }

    @InBothSizes
    void aQuotationThatAFilterHidesIsLedTo(Size size) {
        Window rana = window().as("rana");
        Window nadia = window(size).as("nadia");
        Hands.begin(rana, headline, "“The quay will hold,” said Edda Marlow.");
        rana.press("submit").sees("Submitted.");
        nadia.open("/newsroom/check").follow(headline);
        nadia.find("a.filter", "disputed").click();
        nadia.sees("No quotation is disputed. Show all to see the others.").settle();

        nadia.key("c");
        nadia.find("#refusals", "One quotation is not resolved yet.").waitFor();
        nadia.find("#refusals .show-stop").click();

        assertThat(nadia.find("a.q[aria-current=true]", "The quay will hold,")).isVisible();
        nadia.isAccessible();
    }

    @InBothSizes
    void aPaneThatScrollsAndAFieldThatIsNotAnsweredAreLedTo(Size size) {
        Window rana = window().as("rana");
        Window nadia = window().as("nadia");
        Window jonas = window(size).as("jonas");
        Hands.begin(rana, headline, longText("The wall stands.", "It will be painted."));
        Hands.submitAndCheck(rana, nadia, headline);
        jonas.open("/newsroom/approval").follow(headline);
        jonas.at("when:1").check();
        jonas.type("day", "").type("time", "").press("approve");
        Refusals.assertTold(jonas, 2, "day", "Say on which day.");

        jonas.type("day", "2031-05-14").type("time", "15:00").choose("zone", "Europe/Berlin");
        jonas.at("embargoed").check();
        jonas.type("embargoDay", "2031-05-14").type("embargoTime", "12:00").press("approve")
                .sees("Approved and sealed.");
        jonas.open("/newsroom/schedule?from=2031-05-12").follow(headline);
        jonas.at("going-now").locator("summary").click();
        jonas.press("publish-now");
        Refusals.assertTold(jonas, "time", "before the embargo ends");

        jonas.at("time").evaluate("field => { field.type = 'text'; field.value = 'noon'; }");
        jonas.press("move");
        Refusals.assertTold(jonas, "time", "Write the time as 15:00.");
        jonas.find("#refusals button", "Dismiss").click();
        Refusals.assertSettled(jonas);

        Window ada = window().as("ada").open(jonas.page().url().replaceAll("^https?://[^/]+", ""));
        ada.type("time", "16:00").press("move").sees("It goes live at the new time.");
        jonas.at("time").evaluate("field => { field.type = 'time'; field.value = '17:00'; }");
        jonas.press("move");
        Refusals.assertTold(jonas, "meantime");
        jonas.isAccessible();
    }

    private static Object selected(Window window) {
        return window.page().evaluate("() => String(getSelection())");
    }

    private static String longText(String... between) {
        return IntStream.range(0, between.length * 12).mapToObj(i -> i % 12 == 7 ? between[i / 12]
                : "The wall is long and grey, and " + i
                        + " people walk along it on a day like this, whatever the wind does.")
                .collect(Collectors.joining("\n\n"));
    }
}
