package news.verbatim.acceptance.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.verbatim.acceptance.census.Operated;

/**
 * Goes through the newsroom as somebody who presses everything: from page to page by the links that are there, and on
 * each page every control that neither it nor a test before it has pressed on a page of that kind, the boxes that open
 * first. What a window complains of is looked at by {@link BrowserTest}; this only finds what cannot be pressed at all.
 * The walk has an end: each kind of page is visited a few times.
 */
final class Walk {

    private static final int VISITS = 2;

    private static final int PRESSES = 120;

    /**
     * Finds what to press next on a page: what an open box holds, then boxes, then choices, then buttons, then links.
     */
    private static final String NEXT = """
            done => {
              const seen = new Set(done);
              const rank = one => one.closest("details.confirm[open]") && one.tagName !== "SUMMARY" ? 0 : one.tagName === "SUMMARY" ? 1
                : one.matches("input, select, label") ? 2 : one.tagName === "A" ? 4 : 3;
              return Array.from(document.querySelectorAll(window.watchedControls)).filter(one => one.checkVisibility({ visibilityProperty: true })
                  && one.getBoundingClientRect().width > 1 && !one.disabled && one.getAttribute("aria-disabled") !== "true"
                  && (one.tagName !== "A" || one.id && one.origin === location.origin) && !one.closest("#sign-out, #change-roles, .skip")
                  && window.watchedName(one) && !seen.has(window.watchedName(one)))
                .sort((one, other) => rank(one) - rank(other))[0] || null;
            }""";

    private static final String LINKS = """
            () => Array.from(document.links).filter(one => one.origin === location.origin && one.pathname.startsWith("/newsroom/")
                && !/sign-out|[.]/.test(one.pathname)).map(one => one.pathname + one.search)""";

    /** What lies over the page is closed by whoever wants something else. */
    private static final String CLOSE = """
            one => document.querySelectorAll("details.confirm[open], #keys[open]").forEach(box => { box.open = box.contains(one); })""";

    private final Window window;

    private final Page page;

    private final Map<String, Set<String>> pressed = new HashMap<>();

    private final Map<String, Integer> visits = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    Walk(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /**
     * Walks from there on.
     *
     * @return what could not be pressed; empty if everything could
     */
    List<String> from(String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> known = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.pop();
            if (visits.merge(kind(path), 1, Integer::sum) > VISITS) {
                continue;
            }
            window.open(path);
            // what is new waits until what was known before it has been looked at
            links().stream().filter(known::add).forEach(open::addLast);
            pressAll(path);
        }
        return faults;
    }

    private void pressAll(String path) {
        Set<String> done = pressed.computeIfAbsent(kind(path),
                kind -> new TreeSet<>(Operated.names(kind, page.viewportSize().width)));
        for (int presses = 0; presses < PRESSES; presses++) {
            ElementHandle next = next(done);
            if (next == null) {
                return;
            }
            press(next, path, done);
            if (!here().equals(path) && !again(path)) {
                return;
            }
        }
    }

    private ElementHandle next(Set<String> done) {
        Set<String> all = new TreeSet<>(done);
        all.addAll(pressed.getOrDefault("", Set.of()));
        JSHandle found = page.evaluateHandle(NEXT, List.copyOf(all));
        return found.asElement();
    }

    private void press(ElementHandle control, String path, Set<String> done) {
        control.evaluate(CLOSE);
        String name = (String) control.evaluate("one => window.watchedName(one)");
        boolean frame = (Boolean) control.evaluate("one => !!one.closest('nav.rail')");
        (frame ? pressed.computeIfAbsent("", key -> new TreeSet<>()) : done).add(name);
        try {
            if ((Boolean) control.evaluate("one => one.tagName === 'SELECT'")) {
                control.selectOption(new SelectOption()
                        .setIndex(((Number) control.evaluate("one => one.options.length - 1")).intValue()));
            } else {
                control.click(new ElementHandle.ClickOptions().setTimeout(5_000));
            }
        } catch (PlaywrightException e) {
            faults.add(name + " cannot be pressed at " + path + ": "
                    + e.getMessage().lines().filter(line -> line.contains("intercepts")
                            || line.contains("not ")).findFirst().orElse(e.getMessage()));
        }
        window.settle();
    }

    private boolean again(String path) {
        window.open(path);
        return here().equals(path);
    }

    private String here() {
        URI address = URI.create(page.url());
        return address.getPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate(LINKS);
    }

    private static String kind(String path) {
        return path.replaceFirst("[?].*", "");
    }
}
