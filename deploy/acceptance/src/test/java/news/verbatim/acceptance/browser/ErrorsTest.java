package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong leads to a page, or to a word on the page, that says what happened and how to go on. */
class ErrorsTest extends BrowserTest {

    private static final Pattern STATE = Pattern.compile("ViewState[^>]*value=\"([^\"]+)\"");

    @Test
    void aFormThatIsSentWithoutAnyScriptIsAnsweredByItsPage() {
        Window somebody = window();
        APIResponse page = somebody.page().request().get(somebody.url("/newsroom/sign-in"));
        Matcher state = STATE.matcher(page.text());
        assertTrue(state.find());

        APIResponse answer = somebody.page().request().post(somebody.url("/newsroom/sign-in"),
                RequestOptions.create().setForm(FormData.create()
                        .set("door", "door").set("name", "rana").set("password", "a guess").set("enter", "Sign in")
                        .set("jakarta.faces.ViewState", state.group(1))));

        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("This name and this password do not belong together."), answer.text());
    }

    @Test
    void whatIsNotThereIsToldHoweverItWasAskedFor() {
        Window rana = window().as("rana").expects(404).expects(405);
        rana.open("/newsroom/stories/write").sees("There is nothing here").isAccessible().follow("Home")
                .sees("What waits for you");
        FormData form = FormData.create().set("form", "form").set("jakarta.faces.ViewState", "1:1");

        APIResponse posted = rana.page().request().post(rana.url("/newsroom/nowhere/at-all"),
                RequestOptions.create().setForm(form));
        APIResponse scripted = rana.page().request().post(rana.url("/newsroom/nowhere/at-all"),
                RequestOptions.create().setForm(form).setHeader("Faces-Request", "partial/ajax"));

        assertEquals(405, posted.status());
        assertTrue(posted.text().contains("There is nothing here"), posted.text());
        assertEquals(405, scripted.status());
        assertFalse(scripted.text().contains("<html"), scripted.text());
    }

    @ParameterizedTest
    @CsvSource({
            "500, DESK,  true,  something failed on our side",
            "403, PHONE, true,  it needs a role that you do not have",
            "404, DESK,  false, is not here any more",
            "413, PHONE, false, more than one page may send at once"})
    void aRequestThatFailsIsToldOnThePageAndWhatWasTypedStays(int status, Size size, boolean stays, String words) {
        Window jonas = window(size).as("jonas").open("/newsroom/approval").expects(status);
        jonas.find("#keeping summary").click();
        String name = "What I look at first " + status;
        jonas.type("filterName", name);
        jonas.page().route("**/newsroom/approval*", route -> route.fulfill(new Route.FulfillOptions().setStatus(status)
                .setHeaders(Map.of("X-Verbatim-Failure", "0badcafe"))));

        jonas.press("keep");

        assertThat(jonas.at("failed")).containsText(words);
        assertThat(jonas.at("failed")).isInViewport();
        assertThat(jonas.at("failed")).hasAttribute("role", "alert");
        assertThat(jonas.at("filterName")).hasValue(name);
        assertEquals(status == 500, jonas.at("failed").innerText().contains("0badcafe"));
        jonas.isAccessible();
        jonas.page().unroute("**/newsroom/approval*");
        if (stays) {
            jonas.at("failed-stay").click();
            jonas.press("keep").sees(name);
        } else {
            jonas.at("failed-anew").click();
        }
        assertThat(jonas.at("failed")).hasCount(0);
        jonas.open("/newsroom/help");
    }

    @Test
    void aNewsroomThatDoesNotAnswerIsToldOnThePage() {
        Window jonas = window().as("jonas").open("/newsroom/approval");
        jonas.page().route("**/newsroom/approval*", route -> route.abort("connectionrefused"));

        jonas.press("show");

        assertThat(jonas.at("failed")).containsText("The newsroom did not answer");
        jonas.page().unroute("**/newsroom/approval*");
        jonas.press("show");
        assertThat(jonas.at("failed")).hasCount(0);
        jonas.forgetSilence();
    }

    @Test
    void whoIsSignedOutMeanwhileIsBackAfterTheDoorWithWhatTheyTyped() {
        Window jonas = window().as("jonas").open("/newsroom/approval");
        jonas.find("#keeping summary").click();
        jonas.type("filterName", "What I look at last");
        jonas.page().context().clearCookies();

        jonas.press("keep").sees("You were not signed in, or no longer.");
        jonas.at("as-jonas").click();

        assertThat(jonas.at("filterName")).hasValue("What I look at last");
        assertThat(jonas.at("filterName")).isVisible();
    }

    @Test
    void aPageThatTheServerForgotIsOpenedAnewWithWhatWasTyped() {
        Window jonas = window().as("jonas").open("/newsroom/approval");
        jonas.find("#keeping summary").click();
        jonas.type("filterName", "What I look at now and then");
        jonas.page().evaluate(
                "() => document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(one => { one.value = '1:1'; })");

        jonas.press("keep").sees("it was opened anew and nothing was done");

        assertThat(jonas.at("filterName")).hasValue("What I look at now and then");
        jonas.press("keep").sees("What I look at now and then");
    }
}
