package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A moment is entered in one way everywhere: which of two is asked about and taken, and what no clock shows is refused.
 */
class MomentsTest extends BrowserTest {

    private static final String TWICE_IN_BERLIN = "2036-10-26";

    private final String headline = "Clock tower " + UUID.randomUUID();

    private Window rana;
    private Window nadia;
    private Window jonas;

    @BeforeEach
    void aStoryWaitsForItsEditor() {
        rana = window().as("rana");
        nadia = window().as("nadia");
        jonas = window().as("jonas");
        Hands.begin(rana, headline, "The clock of the tower goes back that night.");
        Hands.submitAndCheck(rana, nadia, headline);
        jonas.open("/newsroom/approval").follow(headline);
    }

    @Test
    void theSecondOfTwoIsTakenOnTheScreenOfADecisionAndTheFirstInTheSchedule() {
        assertThat(jonas.at("which")).isHidden();
        jonas.at("when:1").check();
        jonas.type("day", TWICE_IN_BERLIN).type("time", "02:30").choose("zone", "Europe/Berlin").press("approve");
        assertThat(jonas.at("which-problem")).containsText("comes twice in Europe/Berlin");
        jonas.isAccessible().choose("which", "the second, 02:30 CET (UTC+01:00)").press("approve")
                .sees("Approved and sealed.");
        jonas.sees("26 Oct 2036, 02:30 CET");
        assertThat(jonas.find("#scheduled time")).hasAttribute("datetime", "2036-10-26T01:30:00Z");

        openInTheSchedule();
        assertThat(jonas.at("which")).hasValue("SECOND");
        jonas.choose("which", "the first, 02:30 CEST (UTC+02:00)").press("move").sees("It goes live at the new time.");
        assertThat(jonas.find("time", "26 Oct 2036, 02:30 CEST")).hasAttribute("datetime",
                Pattern.compile("2036-10-26T00:30:00Z"));

        jonas.type("day", "2037-03-29").type("time", "02:30").press("move");
        assertThat(jonas.at("time-problem")).containsText("The next minute that exists is 29 March 2037, 03:00.");
        assertThat(jonas.at("which")).isHidden();
        jonas.type("time", "03:00").press("move").sees("29 Mar 2037, 03:00 CEST");
    }

    @Test
    void anEmbargoIsEnteredWhileItGoesOutAsSoonAsItMayAndKeptAndChangedAfterwards() {
        jonas.at("embargoed").check();
        jonas.type("embargoDay", TWICE_IN_BERLIN).type("embargoTime", "02:30").choose("embargoZone", "Europe/Berlin")
                .press("approve");
        assertThat(jonas.at("embargoWhich-problem")).containsText("comes twice in Europe/Berlin");
        jonas.choose("embargoWhich", "the second, 02:30 CET (UTC+01:00)").press("approve").sees("Approved and sealed.");
        assertThat(jonas.find("#scheduled time")).hasAttribute("datetime", "2036-10-26T01:30:00Z");

        openInTheSchedule();
        assertThat(jonas.find("#under-embargo time")).hasAttribute("datetime", "2036-10-26T01:30:00Z");
        jonas.find("#embargoing summary").click();
        assertThat(jonas.at("embargoWhich")).hasValue("SECOND");
        jonas.isAccessible().type("embargoDay", "2036-10-27").press("embargo").sees("The embargo is changed.");
        jonas.sees("Not before 27 Oct 2036, 02:30 CET");
        jonas.find("#embargoing summary").click();
        jonas.press("end-embargo");
        assertThat(jonas.at("embargoWhy-problem")).containsText("Say why the embargo ends earlier.");
        jonas.type("embargoWhy", "It was read out in court.").press("end-embargo").sees("The embargo is over.");
        assertThat(jonas.at("under-embargo")).hasCount(0);
        jonas.find("a.btn", "Story").click();
        jonas.sees("changed the embargo").sees("It was read out in court.");
    }

    @Test
    void aTimeThatAScriptTellsIsOnTheClockOfTheNewsroom() {
        rana.page().context().newCDPSession(rana.page()).send("Emulation.setTimezoneOverride", timezone("Asia/Tokyo"));
        rana.open("/newsroom/stories/new").type("headline", headline + " strikes again");
        assertEquals("Asia/Tokyo", rana.page().evaluate("() => Intl.DateTimeFormat().resolvedOptions().timeZone"));
        rana.page().reload();

        assertThat(rana.find(".keep")).containsText(Pattern.compile("On .* CES?T you typed text here"));
    }

    private static JsonObject timezone(String id) {
        JsonObject asked = new JsonObject();
        asked.addProperty("timezoneId", id);
        return asked;
    }

    private void openInTheSchedule() {
        String story = jonas.page().url().replaceAll(".*story=([0-9a-f-]{36}).*", "$1");
        jonas.open("/newsroom/schedule/story?story=" + story);
    }
}
