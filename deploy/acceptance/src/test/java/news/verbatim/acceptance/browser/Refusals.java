package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/**
 * What every refusal looks like to a person, on whatever page: it is in the window and read out, the focus is at its
 * place, and a control of the bar leads there. A test that provokes a refusal ends with one of these, at whatever size
 * its window has; each waits until the page is at rest.
 */
final class Refusals {

    /**
     * Says why an element is not there for a person to see; empty if it is. Of one that is higher than the window, a
     * part is.
     */
    private static final String UNSEEN = """
            element => {
              const box = element.getBoundingClientRect();
              const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, window.innerHeight);
              if (!element.checkVisibility() || box.width < 4) return 'is not shown';
              if (bottom <= top || bottom - top < Math.min(box.height, 16)) return 'is outside the window, at ' + box.top;
              const hits = [.2, .5, .8].map(part => document.elementFromPoint(box.left + Math.min(box.width, window.innerWidth) / 2,
                top + (bottom - top) * part));
              return hits.some(hit => hit && (element.contains(hit) || hit.contains(element))) ? ''
                : 'is covered by ' + hits.map(hit => hit && hit.outerHTML.slice(0, 200));
            }""";

    private Refusals() {
    }

    /**
     * Asserts that one thing was refused at a field: the words are in the bar, which is in the window and read out, and
     * at the field; the field is marked, in the window and has the focus, and <i>Show it</i> leads back to it from
     * elsewhere.
     *
     * @param field the id of the field, as in {@link Window#type}
     * @param words some words of its message
     */
    static void assertTold(Window window, String field, String words) {
        assertInBar(window, "1 thing stops this:", words);
        assertAt(window, field, words);
        window.at("refusals").focus();
        window.find("#refusals .show-stop").click();
        assertAt(window, field, words);
    }

    /** Asserts the same of several things, of which the first is at the field; the bar lists all of them. */
    static void assertTold(Window window, int things, String field, String words) {
        assertInBar(window, things + " things stop this:", words);
        assertAt(window, field, words);
        assertThat(window.find("#refusals .show-stop")).hasText("Show the first");
    }

    /** Asserts that something was refused that belongs to no field: the bar alone tells it, and has the focus. */
    static void assertTold(Window window, String words) {
        assertInBar(window, "1 thing stops this:", words);
        assertThat(window.at("refusals")).isFocused();
        assertThat(window.find("#refusals .show-stop")).hasCount(0);
    }

    /** Opens an address at which nothing is, and asserts that the page says why. */
    static void assertNotThere(Window window, String path, String words) {
        Locator why = window.expects(404).open(path).at("why");
        assertThat(why).containsText(words);
        assertThat(why).isInViewport();
    }

    /** Asserts that nothing is told any more, and nothing marked. */
    static void assertSettled(Window window) {
        assertThat(window.at("refusals")).isHidden();
        assertThat(window.find("[aria-invalid=true], .refused")).hasCount(0);
        assertThat(window.at("refusals-said")).isEmpty();
    }

    /**
     * Asserts that something was refused because of one quotation, to which the focus was led in the list of
     * quotations.
     */
    static void assertToldOf(Window window, String quotation, String words) {
        assertInBar(window, "1 thing stops this:", words);
        Locator focused = window.find("a[data-about]:focus", quotation);
        assertThat(focused).hasCount(1);
        assertSeen(focused);
    }

    private static void assertInBar(Window window, String count, String words) {
        window.settle();
        Locator what = window.find("#refusals .refusals-what");
        assertThat(what).containsText(count);
        assertThat(what).containsText(words);
        assertSeen(what);
        assertThat(window.at("refusals-said")).containsText(words);
        assertThat(window.at("refusals-said")).hasAttribute("role", "alert");
        assertEquals(0, ((Number) window.page().evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)")).intValue(),
                "wider than the window");
    }

    private static void assertAt(Window window, String field, String words) {
        assertThat(window.at(field + "-problem")).containsText(words);
        Locator focused = window.find("[id='" + field + "']:focus, [id='" + field + "-editor']:focus, [id='" + field
                + "'] :focus, [aria-describedby~='" + field + "-problem']:focus");
        assertThat(focused).hasCount(1);
        assertSeen(focused);
        assertThat(window.find(".refused[aria-invalid=true]:is(:focus, :has(:focus))")).hasAttribute("aria-describedby",
                Pattern.compile(".*\\b" + field + "-problem" + "\\b.*"));
    }

    private static void assertSeen(Locator element) {
        assertThat(element).isInViewport();
        assertEquals("", element.evaluate(UNSEEN), element::toString);
    }
}
