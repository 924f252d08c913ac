package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person's browser window. Whatever the browser complains about in it is kept for the end of the test. */
final class Window implements AutoCloseable {

    private final RunningNewsroom newsroom;

    private final BrowserContext context;

    private final Page page;

    private final List<String> complaints = new ArrayList<>();

    Window(Browser browser, RunningNewsroom newsroom) {
        this.newsroom = newsroom;
        this.context = browser.newContext();
        context.setDefaultTimeout(20_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
        page.onDialog(dialog -> {
            complaints.add("a dialog says " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Signs in as one of the demo people, by one click. */
    Window as(String person) {
        page.navigate(newsroom.url("/newsroom/"));
        page.locator("#as-" + person).click();
        assertThat(page.locator("nav.rail")).isVisible();
        return this;
    }

    Window open(String path) {
        page.navigate(newsroom.url(path));
        return this;
    }

    /** Clicks a link of the page by its words, and is on the page that it leads to. */
    Window follow(String words) {
        page.locator("a", new Page.LocatorOptions().setHasText(words)).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Puts a text into a field; into an editor key by key, an empty line between its paragraphs. */
    Window type(String field, String text) {
        // the page may still be on its way, where a button has led to another one
        find("[id='" + field + "'], [id='" + field + "-editor']").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
        if (at(field + "-editor").count() == 0) {
            at(field).fill(text);
            return this;
        }
        at(field + "-editor").focus();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        String[] paragraphs = text.split("\n\n");
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                page.keyboard().press("Enter");
            }
            page.keyboard().insertText(paragraphs[i]);
        }
        return this;
    }

    /** Puts a text into a field in one go, as pasting does; typing a megabyte takes a browser minutes. */
    Window paste(String field, String text) {
        at(field).evaluate("(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})); }",
                text);
        return this;
    }

    Window choose(String field, String label) {
        at(field).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /** Presses a button and waits until what it asked of the server is done. */
    Window press(String button) {
        at(button).click();
        settle();
        return this;
    }

    void settle() {
        page.waitForLoadState();
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Returns the element with that id. */
    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Returns the one element that has these words in it. */
    Locator find(String selector, String words) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(words));
    }

    String url(String path) {
        return newsroom.url(path);
    }

    Page page() {
        return page;
    }

    Window sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /** Opens the page again and again, but not for ever, until it shows the words. */
    Window awaits(String words) {
        for (int tries = 0; tries < 360 && !page.content().contains(words); tries++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return sees(words);
    }

    /** Checks the page with axe, in light, and the contrast of its colours in dark too. */
    Window isAccessible() {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertClean(axe().withRules(List.of("color-contrast")), "in dark");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertClean(axe(), "in light");
        return this;
    }

    /** Looks in this window only: our pages frame nothing, and a second window for each look takes longer than the look. */
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private void assertClean(AxeBuilder axe, String how) {
        assertEquals("", axe.analyze().getViolations().stream().map(Window::described).collect(Collectors.joining("\n")),
                () -> "axe, " + how + ", " + page.url());
    }

    private static String described(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }

    /** Forgets what the browser said while the server was away or the network gone, as it was meant to be. */
    void forgetSilence() {
        complaints.removeIf(complaint -> Stream.of("net::ERR_CONNECTION_", "net::ERR_INTERNET_DISCONNECTED", "WebSocket connection to",
                "Request return").anyMatch(complaint::contains));
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
