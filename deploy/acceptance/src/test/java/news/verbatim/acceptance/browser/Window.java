package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.verbatim.acceptance.census.Operated;

/** One person's browser window. Whatever the browser complains about in it is kept for the end of the test. */
final class Window implements AutoCloseable {

    private static final String WATCHING = read(Window.class, "/census/watching.js");

    private static final String AXE = read(AxeBuilder.class, "/axe.min.js");

    /** Asked at each frame, as it is by default, a browser paints all the time that a test waits. */
    private static final Page.WaitForFunctionOptions OFTEN = new Page.WaitForFunctionOptions().setPollingInterval(30);

    private final RunningNewsroom newsroom;

    private final BrowserContext context;

    private final Page page;

    private final List<String> complaints = new ArrayList<>();

    /** What this window is meant to be answered, such as 404, and does not complain of. */
    private final Set<Integer> meant = new HashSet<>();

    private final Size size;

    Window(Browser browser, RunningNewsroom newsroom, Size size) {
        this.newsroom = newsroom;
        this.size = size;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(size.width(), size.height()));
        context.setDefaultTimeout(60_000);
        context.addInitScript(WATCHING);
        context.onResponse(this::watch);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().startsWith(Operated.SIGN)) {
                complain(Operated.note(message.text()));
            } else if (message.type().equals("error") && !isMeant(message.text())) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
        page.onDialog(dialog -> {
            complaints.add("a dialog says " + dialog.message());
            dialog.dismiss();
        });
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream script = beside.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Response response) {
        if (response.status() >= 400 && !meant.contains(response.status())) {
            complaints.add(response.status() + " for " + response.request().method() + " " + response.url());
        }
        if (response.request().method().equals("POST")) {
            Operated.noteRequest(response.url(), response.request().postData(), size.width());
        }
    }

    /** A browser says so once more in its own words, and so does PrimeFaces. */
    private boolean isMeant(String message) {
        return meant.stream().anyMatch(status -> message.contains("status of " + status))
                || !meant.isEmpty() && message.contains("Request return with error");
    }

    private void complain(String complaint) {
        if (!complaint.isEmpty() && !complaints.contains(complaint)) {
            complaints.add(complaint);
        }
    }

    /** Says that this window is about to be answered with that status, and is right to be. */
    Window expects(int status) {
        meant.add(status);
        return this;
    }

    /** Complains of whatever does not fit into the window, unless the page is just leaving. */
    private void look() {
        try {
            Object told = page.evaluate("() => window.watchedWidth ? window.watchedWidth() : ''");
            complain(told == null || told.equals("") ? "" : told + " at " + page.url());
        } catch (PlaywrightException leaving) {
            // the page that it leads to is looked at when it has settled
        }
    }

    /**
     * Is one of the demo people, who sign in by one click, and in the windows after that stay signed in as people do.
     * Is at the first page of the newsroom then.
     */
    Window as(String person) {
        context.addCookies(newsroom.signedIn(person));
        page.navigate(newsroom.url("/newsroom/"));
        if (at("as-" + person).isVisible()) {
            at("as-" + person).click();
            assertThat(page.locator("nav.rail")).isVisible();
            newsroom.signedIn(person, context.cookies());
        }
        return this;
    }

    Window open(String path) {
        page.navigate(newsroom.url(path));
        look();
        return this;
    }

    /** Turns the pages of a list until it shows the words: other tests leave stories in it too. */
    Window turnTo(String words) {
        Locator wanted = page.locator("a", new Page.LocatorOptions().setHasText(words));
        for (int pages = 0; pages < 20 && wanted.count() == 0 && at("older").count() > 0; pages++) {
            at("older").click();
            page.waitForLoadState();
        }
        return this;
    }

    /** Clicks a link of the page by its words, and is on the page that it leads to. */
    Window follow(String words) {
        turnTo(words);
        page.locator("a", new Page.LocatorOptions().setHasText(words)).first().click();
        page.waitForLoadState();
        look();
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
        at(field).evaluate(
                "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})); }",
                text);
        return this;
    }

    /** Chooses what its list does not offer, as a form that was made by hand does. */
    Window chooseUnoffered(String field, String value) {
        at(field).evaluate("(list, value) => { list.add(new Option('by hand', value)); list.value = value; }", value);
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

    /** Presses a button by its key where there is a keyboard, which is at a desk, and else with a click. */
    Window press(String button, String key) {
        if (size == Size.PHONE) {
            return press(button);
        }
        assertThat(at(button)).isVisible();
        return key(key);
    }

    /** Opens a box by its key where there is a keyboard, and else with a click. */
    Window unfold(String box, String key) {
        if (size == Size.PHONE) {
            return unfold(box);
        }
        assertThat(find("[id='" + box + "'] > summary")).isVisible();
        return key(key);
    }

    /** Opens a box, or closes it. */
    Window unfold(String box) {
        find("[id='" + box + "'] > summary").click();
        return this;
    }

    /** Returns the words that are selected, in the text or in the field that has the focus. */
    String selected() {
        return (String) page.evaluate("""
                () => {
                  const field = document.activeElement;
                  return field.selectionStart >= 0 && field.value ? field.value.slice(field.selectionStart, field.selectionEnd)
                    : getSelection().toString();
                }""");
    }

    /** Presses a key as soon as the page listens to it, and waits until what it asked of the server is done. */
    Window key(String key) {
        settle();
        page.keyboard().press(key);
        settle();
        return this;
    }

    /** Types words where the focus is. */
    Window words(String words) {
        page.keyboard().type(words);
        return this;
    }

    void settle() {
        page.waitForFunction("() => document.readyState === 'complete' && !window.watchedLeaving"
                + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())", null, OFTEN);
        look();
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

    /** Returns where it is, from the root of the server. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
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
        assertClean("color-contrast", "in dark");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertClean("", "in light");
        return this;
    }

    /**
     * Runs axe itself, put into a page once: its builder puts it in for each look, and carries all back that is well.
     */
    private void assertClean(String rule, String how) {
        if (Boolean.FALSE.equals(page.evaluate("() => !!window.axe"))) {
            page.evaluate("() => {" + AXE + "\n}");
        }
        assertEquals("", page.evaluate("""
                async rule => {
                  const only = rule ? { runOnly: { type: "rule", values: [rule] } } : {};
                  const found = await axe.run(document, { ...only, iframes: false, resultTypes: ["violations"] });
                  return found.violations.map(one => one.id + ": " + one.nodes.map(node => node.html).join(" | ")).join("\\n");
                }""", rule), () -> "axe, " + how + ", " + page.url());
    }

    /** Forgets what the browser said while the server was away or the network gone, as it was meant to be. */
    void forgetSilence() {
        complaints.removeIf(complaint -> Stream
                .of("net::ERR_CONNECTION_", "net::ERR_INTERNET_DISCONNECTED", "WebSocket connection to",
                        "Request return")
                .anyMatch(complaint::contains));
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        look();
        context.close();
    }
}
