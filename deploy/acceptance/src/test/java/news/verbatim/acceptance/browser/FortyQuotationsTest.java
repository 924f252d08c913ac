package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A checker at the desk, with forty quotations and no mouse; and two checkers at one desk. */
class FortyQuotationsTest extends BrowserTest {

    private static final List<String> THINGS = List.of("night ferry", "old crane", "lighthouse", "harbour tram",
            "fish market",
            "dry dock", "pilot boat", "north quay");

    private static final List<String> SAYINGS = List.of("cost more than anybody had planned",
            "will be open to visitors before the summer", "has been standing empty since the flood",
            "needs a crew of eleven on every shift", "was never meant to carry so much weight");

    private static final List<String> VOICES = List.of("Marit Dahl", "Oskar Lind", "Ines Albrecht", "Tomas Wren");

    /** Which of the forty are printed with an ellipsis, followed by a "but", and said with another number. */
    private static final int ELIDED = 4;
    private static final int ELIDED_TOO = 5;
    private static final int QUALIFIED = 9;
    private static final int OTHERWISE = 30;

    private final String headline = "Forty voices " + UUID.randomUUID();

    @Test
    void fortyQuotationsAreCheckedWithoutTheMouse() {
        submit(40);
        Window nadia = openTheCheck("nadia").isAccessible();
        Keyboard keys = nadia.page().keyboard();
        addSource(nadia, "Council hearing, own recording", "own recording", said(40));
        nadia.isAccessible();
        keys.press("?");
        assertThat(nadia.find("#keys .confirm-what")).isVisible();
        nadia.isAccessible();
        keys.press("Escape");

        List<Integer> disputed = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            assertThat(nadia.find("nav.list a.q").nth(i)).hasAttribute("aria-current", "true");
            if (rule(nadia, i)) {
                disputed.add(i);
            }
        }
        assertEquals(List.of(OTHERWISE), disputed);
        nadia.sees("39 of 40 resolved");
        assertThat(nadia.find("nav.list .chip.warn")).hasText(new String[] {"altered", "altered"});

        settleTheDispute(nadia);
        keys.press("c");
        nadia.sees("The check is complete.");
    }

    /** Rules on the quotation in hand with the keys that a person would press, and says whether it was a dispute. */
    private static boolean rule(Window nadia, int number) {
        Keyboard keys = nadia.page().keyboard();
        String before = nadia.page().url();
        boolean fits = nadia.find("#verdicts .go").count() > 0;
        boolean warned = nadia.at("warning").count() > 0;
        assertEquals(number == QUALIFIED, warned, nadia.find("#compared").innerText());
        if (warned) {
            nadia.isAccessible();
        }
        if (fits) {
            keys.press(number % 2 == 0 ? "Enter" : "Space");
        } else {
            press(nadia, "d", "The recording says twelve.");
        }
        if (warned) {
            assertThat(nadia.at("warning")).isFocused();
            keys.type("She says the same of the whole harbour.");
            keys.press("Enter");
        }
        nadia.page().waitForURL(url -> !url.equals(before));
        return !fits;
    }

    /** The written statement has the number as it is printed: a later verdict takes the place of the dispute. */
    private static void settleTheDispute(Window nadia) {
        Keyboard keys = nadia.page().keyboard();
        keys.press("Shift+D");
        nadia.page().waitForURL(url -> url.contains("show=disputed"));
        assertThat(nadia.find("nav.list a.q")).hasCount(1);
        nadia.isAccessible();
        addSource(nadia, "Correction by the speaker", "statement",
                "I said twelve and was wrong. " + sentence(OTHERWISE) + ".");
        assertThat(nadia.find("#verdicts .go")).isVisible();
        keys.press("Enter");
        nadia.sees("40 of 40 resolved").settle();
        keys.press("h");
        assertThat(nadia.at("history")).containsText("The recording says twelve.");
    }

    @Test
    void whoRulesSecondIsToldAndNothingTypedIsLost() {
        submit(1);
        Window nadia = openTheCheck("nadia");
        Window ada = openTheCheck("ada");
        press(nadia, "d", "Nobody remembers this.");
        nadia.sees("disputed");

        Keyboard keys = ada.page().keyboard();
        keys.press("u");
        keys.type("Nothing in the archive.");
        keys.press("Control+Enter");
        ada.settle();

        ada.sees("Nadia Osei has ruled on this quotation since you opened it: disputed.");
        assertThat(ada.at("note")).hasValue("Nothing in the archive.");
        ada.at("note").press("Escape");
        keys.press("u");
        ada.sees("unverifiable");
    }

    @Test
    void aWaiverCountsWhenASecondPersonConfirmsIt() {
        submit(1);
        Window nadia = openTheCheck("nadia");
        // the page looks again while its quotation is matched, and what a key has opened closes with that
        nadia.page().waitForTimeout(2_000);
        nadia.key("w");
        assertThat(nadia.at("untilDay")).isFocused();
        nadia.key("Enter");
        assertThat(nadia.at("note")).isFocused();
        nadia.words("She is at sea until tomorrow.");
        nadia.key("Control+Enter");
        nadia.sees("Another checker has to confirm it.").isAccessible();

        Window ada = openTheCheck("ada");
        assertThat(ada.at("proposal")).containsText("She is at sea until tomorrow.");
        ada.isAccessible();
        ada.key("f");
        ada.sees("waived, confirmed.").sees("1 of 1 resolved");
    }

    private static void press(Window window, String key, String words) {
        String before = window.page().url();
        window.key(key);
        window.words(words);
        window.key("Control+Enter");
        window.page().waitForURL(url -> !url.equals(before));
    }

    private void submit(int quotations) {
        Window rana = window().as("rana");
        String body = IntStream.range(0, quotations).mapToObj(i -> "“" + printed(i) + ",” said " + voice(i) + ".")
                .collect(Collectors.joining("\n\n"));
        rana.open("/newsroom/stories/import")
                .paste("pasted", headline + "\n\nThe council heard everybody on Wednesday.\n\n" + body)
                .press("understand").press("begin");
        assertThat(rana.at("submit")).isVisible();
        rana.press("submit").sees("Submitted.");
    }

    private Window openTheCheck(String who) {
        Window window = window().as(who).open("/newsroom/check").turnTo(headline);
        Locator story = window.find("a.what", headline);
        story.focus();
        story.press("Enter");
        assertThat(window.at("words")).isVisible();
        window.settle();
        return window;
    }

    private static void addSource(Window nadia, String name, String kind, String text) {
        Keyboard keys = nadia.page().keyboard();
        keys.press("e");
        assertThat(nadia.at("name")).isFocused();
        keys.type(name);
        tabTo(nadia, "kind");
        keys.type(kind);
        tabTo(nadia, "saidOn");
        keys.type("11182026");
        tabTo(nadia, "text");
        keys.insertText(text);
        tabTo(nadia, "keep");
        String before = nadia.page().url();
        keys.press("Enter");
        nadia.page().waitForURL(url -> !url.equals(before));
        assertThat(nadia.find("#matching .more")).hasCount(0,
                new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }

    private static void tabTo(Window nadia, String field) {
        for (int i = 0; i < 12 && !field.equals(nadia.page().evaluate("() => document.activeElement.id")); i++) {
            nadia.page().keyboard().press("Tab");
        }
        assertTrue(field.equals(nadia.page().evaluate("() => document.activeElement.id")), field);
    }

    private static String voice(int i) {
        return VOICES.get(i % VOICES.size());
    }

    private static String sentence(int i) {
        return "The " + THINGS.get(i % THINGS.size()) + " " + SAYINGS.get(i / THINGS.size());
    }

    private static String printed(int i) {
        String thing = THINGS.get(i % THINGS.size());
        return i == ELIDED || i == ELIDED_TOO ? sentence(i).replace(thing, thing + " …") : sentence(i);
    }

    private static String said(int quotations) {
        return IntStream.range(0, quotations).mapToObj(i -> voice(i) + ": Let me say it as it is. " + switch (i) {
            case ELIDED, ELIDED_TOO ->
                    sentence(i).replace(THINGS.get(i), THINGS.get(i) + ", as we have all heard tonight,");
            case QUALIFIED -> sentence(i) + ", but only if the council pays for it";
            case OTHERWISE -> sentence(i).replace("eleven", "twelve");
            default -> sentence(i);
        } + ". That is all there is to it.").collect(Collectors.joining("\n\n"));
    }
}
