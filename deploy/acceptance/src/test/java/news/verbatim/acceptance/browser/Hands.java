package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What each of the three people does with a story that quotes nobody: the shortest way to the readers. */
final class Hands {

    private Hands() {
    }

    /** Begins a story in the blank form. */
    static void begin(Window rana, String headline, String body) {
        rana.open("/newsroom/stories/new").type("headline", headline).type("body", body).type("byline", "Rana Amari")
                .press("begin");
        assertThat(rana.at("submit")).isVisible();
    }

    /** Submits it and lets the checker complete the check, so that it waits for an editor. */
    static void submitAndCheck(Window rana, Window nadia, String headline) {
        rana.press("submit").sees("Submitted.");
        nadia.open("/newsroom/check").follow(headline).press("complete");
        assertThat(nadia.at("complete")).hasCount(0);
    }
}
