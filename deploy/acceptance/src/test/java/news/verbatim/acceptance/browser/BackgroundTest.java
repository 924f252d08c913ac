package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a person does is lost to what a page asks of itself. */
class BackgroundTest extends BrowserTest {

    private static final String RENEW = "() => { window.freshen(); window.readComments(); }";

    private final String headline = "Pier " + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 120})
    void noKeyIsLostWhereverInASeriesThePageIsRenewed(int delay) {
        Window jonas = decide();
        Hands.delay(jonas, "freshen|read-comments", delay);
        for (String key : "j j r M e a s u r e Escape j r ! Escape j".split(" ")) {
            jonas.page().evaluate(RENEW);
            jonas.page().keyboard().press(key);
        }

        assertThat(jonas.at("reason")).hasValue("Measure!");
        assertEquals(1, jonas.find("article.story .here").count());
        jonas.page().evaluate(RENEW);
        jonas.page().keyboard().press("a");
        jonas.sees("Approved and sealed.");
    }

    @Test
    void aPressCountsAlthoughThePageMovesOrIsRenewedUnderIt() {
        Window jonas = decide();
        var box = jonas.find("#returning summary").boundingBox();
        jonas.page().mouse().move(box.x + 5, box.y + 5);
        jonas.page().mouse().down();
        jonas.page().evaluate("() => { document.querySelector('.bar').style.marginTop = '200px'; }");
        jonas.page().mouse().up();
        assertThat(jonas.at("reason")).isVisible();
        jonas.page().evaluate("() => { document.querySelector('.bar').style.marginTop = ''; }");

        box = jonas.at("next-quotation").boundingBox();
        jonas.page().mouse().move(box.x + 5, box.y + 5);
        jonas.page().mouse().down();
        jonas.page().evaluate(
                "() => { const old = document.getElementById('approve'); old.replaceWith(old.cloneNode(true)); }");
        jonas.page().mouse().up();
        assertThat(jonas.find("article.story .here")).hasCount(1);
    }

    @Test
    void whatWasUnfoldedStaysSoWhenThePageIsRenewed() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The pier is long.");
        rana.at("headline").selectText();
        rana.press("comment").type("commentSaid", "Is it the old one?").press("say-comment");
        rana.find("article.comment").locator("[id$=resolve]").click();
        rana.find("details.resolved summary").click();
        rana.find("details.resolved").evaluate("box => { box.dataset.before = 'yes'; }");

        rana.page().evaluate("() => { document.activeElement.blur(); window.readComments(); }");

        assertThat(rana.find("details.resolved[data-before]")).hasCount(0);
        assertThat(rana.find("article.comment").locator("[id$=reopen]")).isVisible();
    }

    private Window decide() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline,
                "“The pier is long,” said Edith Sorel, the harbour master.\n\n“Nobody has measured it,” she said.");
        rana.press("submit").sees("Submitted.");
        Window nadia = window().as("nadia").open("/newsroom/check").follow(headline);
        Hands.keepRecording(nadia, headline, "Sorel: The pier is long. Nobody has measured it. " + headline);
        nadia.press("verbatim").press("verbatim").press("complete").sees("The check is complete.");
        return window().as("jonas").open("/newsroom/approval").follow(headline);
    }
}
