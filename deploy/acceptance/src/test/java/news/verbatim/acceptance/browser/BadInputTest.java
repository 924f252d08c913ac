package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do by mistake or on purpose: each has its clear answer, and nothing typed is lost. */
class BadInputTest extends BrowserTest {

    private final String headline = "Pier notes " + UUID.randomUUID();

    @Test
    void scriptsInATextNeverRunInTheNewsroomOrForReaders() {
        String hostile = headline + " <script>window.hacked=1</script><img src=x onerror=window.hacked=1>";
        String body = "<script>window.hacked=1</script> &lt;b&gt; #{7*7} ${7*7} <svg onload=window.hacked=1> </textarea>"
                + "<script>window.hacked=1</script> javascript:window.hacked=1 ]]> --> <!-- end";
        Window rana = window().as("rana");
        Window nadia = window().as("nadia");
        Window jonas = window().as("jonas");
        Window reader = window();
        Hands.begin(rana, hostile, body);
        Hands.submitAndCheck(rana, nadia, headline);
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");
        reader.open("/").awaits(headline).follow(headline).sees("<script>window.hacked=1</script>").sees("#{7*7}");
        for (Window window : List.of(rana, nadia, jonas, reader)) {
            assertNull(window.page().evaluate("() => window.hacked"), window.page()::url);
        }
        rana.open("/newsroom/stories").sees("<script>window.hacked=1</script>");
        assertNull(rana.page().evaluate("() => window.hacked"));
    }

    @Test
    void aSessionThatEndedInTheMiddleOfAFormLosesNothing() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The first words.");
        rana.type("body", "The first words, and some that nobody saved.");
        rana.page().context().clearCookies();
        rana.at("save").click();
        rana.at("as-rana").click();

        assertThat(rana.at("body-editor")).hasText("The first words, and some that nobody saved.");
        rana.page().waitForFunction("() => Object.keys(localStorage).every(key => !key.startsWith('verbatim.kept.'))");
        rana.page().reload();
        assertThat(rana.at("body-editor")).hasText("The first words, and some that nobody saved.");
    }

    @Test
    void aFormThatIsSentTwiceBeginsOneStory() {
        Window rana = window().as("rana");
        rana.open("/newsroom/stories/new").type("headline", headline).type("body", "Once is enough.");
        rana.at("begin").dblclick();
        assertThat(rana.at("submit")).isVisible();
        rana.at("submit").dblclick();
        // the message may have gone to the second press; what counts is where the story is
        rana.sees("with the checkers");

        rana.open("/newsroom/stories");
        assertThat(rana.find("a.what", headline)).hasCount(1);
    }

    @Test
    void whoSavesTheSamePlaceSecondChoosesAndKeepsTheirWords() {
        Window first = window().as("rana");
        Hands.begin(first, headline, "The words of the beginning.");
        Window second = window().as("ada").open(first.page().url().replaceAll("^https?://[^/]+", ""));
        second.settle();
        // who looks in time sees the other's words before writing over them
        second.page().evaluate("() => { window.lookWho = null; }");
        first.type("body", "The words of the first.").press("save");

        second.type("body", "The words of the second.").press("save");

        assertThat(second.at("conflict")).isVisible();
        assertThat(second.at("body-editor")).hasText("The words of the second.");
        first.page().reload();
        assertThat(first.at("body-editor")).hasText("The words of the first.");
        second.find("input[value=MINE]").check();
        second.press("settle");
        assertThat(second.at("conflict")).hasCount(0);
        first.page().reload();
        assertThat(first.at("body-editor")).hasText("The words of the second.");
    }

    @Test
    void aPageOfAnotherRoleIsClosed() {
        Window rana = window().as("rana");
        for (String page : List.of("/newsroom/check", "/newsroom/approval", "/newsroom/admin/ledger")) {
            assertEquals(403,
                    rana.page().request().get(rana.url(page), RequestOptions.create().setMaxRedirects(0)).status(),
                    page);
        }
        assertEquals(200, rana.page().request().get(rana.url("/newsroom/stories")).status());
    }

    @Test
    void aWallTimeThatDoesNotExistIsAskedAboutAtTheTime() {
        Window rana = window().as("rana");
        Window nadia = window().as("nadia");
        Window jonas = window().as("jonas");
        Hands.begin(rana, headline, "The clocks go forward that night.");
        Hands.submitAndCheck(rana, nadia, headline);
        jonas.open("/newsroom/approval").follow(headline);
        jonas.at("when:1").check();

        jonas.type("day", "2027-03-28").type("time", "02:30").choose("zone", "Europe/Berlin").press("approve");
        assertThat(jonas.at("time-problem")).containsText("does not exist in Europe/Berlin");
        assertThat(jonas.at("day")).hasValue("2027-03-28");

        jonas.type("day", "2020-01-01").type("time", "12:00").press("approve");
        assertThat(jonas.at("time-problem")).containsText("has passed");
        assertThat(jonas.at("time")).hasValue("12:00");
    }

    @Test
    void emptyAndOverLongFieldsAreSaidAtTheFieldAndStay() {
        Window rana = window().as("rana");
        String tooLong = "long ".repeat(200).strip();
        rana.open("/newsroom/stories/new").type("headline", tooLong).type("body", "Words.").press("begin");
        assertThat(rana.at("headline-problem")).containsText("characters long");
        assertThat(rana.at("headline")).hasValue(tooLong);

        rana.type("headline", "").press("begin");
        assertThat(rana.at("submit")).isVisible();
        rana.press("submit");
        assertThat(rana.at("headline-problem")).not().isEmpty();
        assertThat(rana.at("body-editor")).hasText("Words.");
    }

    @Test
    void twoMinutesOutOfReachWithAWrongClockLoseNothing() {
        Window rana = window().as("rana");
        rana.page().clock().install(new Clock.InstallOptions().setTime("2001-02-03T04:05:06Z"));
        Hands.begin(rana, headline, "The first words.");
        rana.page().context().setOffline(true);
        rana.type("body", "The first words, and some from the tunnel.");
        rana.page().clock().fastForward("00:02");
        assertThat(rana.at("offline")).isVisible();
        rana.page().clock().fastForward("02:00");
        rana.type("body", "The first words, and some from the tunnel. It is long.");
        rana.page().context().setOffline(false);
        rana.page().clock().fastForward("00:05");

        assertThat(rana.at("offline")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        assertThat(rana.find("#saved time")).hasAttribute("datetime", Pattern.compile("20[2-9]\\d-.*"));
        rana.page().reload();
        assertThat(rana.at("body-editor")).hasText("The first words, and some from the tunnel. It is long.");
        assertThat(rana.at("put-back")).hasCount(0);
        rana.forgetSilence();
    }

    @Test
    void everyScriptAndEveryEmojiIsKeptAsItWasTyped() {
        Window rana = window().as("rana");
        String words = "السفينة تعود إلى الميناء 🚢👩‍👩‍👧‍👦 — naïve café, Straße, 東京";
        Hands.begin(rana, headline + " " + words, words);
        rana.page().reload();

        assertThat(rana.at("headline")).hasValue(headline + " " + words);
        assertThat(rana.at("body-editor")).hasText(words);
    }

    @Test
    void aPastedMegabyteIsTakenOrRefusedButNotLost() {
        Window rana = window().as("rana");
        String paragraph = "The pier is long, and so is the report that the council ordered about it.\n\n";
        String pasted = headline + "\n\n" + paragraph.repeat(1_000_000 / paragraph.length());
        rana.open("/newsroom/stories/import").paste("pasted", pasted).press("understand");

        assertThat(rana.at("headline")).hasValue(headline);
        rana.press("paste-again");
        assertEquals(pasted.strip().length(), rana.at("pasted").inputValue().strip().length());
    }
}
