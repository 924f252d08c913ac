package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The server is killed between the approval and the hour, and started again on the same file. */
class PowerCutTest extends BrowserTest {

    private static final String HEADLINE = "Power cut in the harbour";

    @Test
    void aScheduledStoryGoesLiveOnceAfterThePowerCameBack() {
        try (RunningNewsroom newsroom = RunningNewsroom.fresh("power-cut-newsroom", 8082)) {
            Window rana = window(newsroom).as("rana");
            Window nadia = window(newsroom).as("nadia");
            Window jonas = window(newsroom).as("jonas");
            Hands.begin(rana, HEADLINE, "The lamps went out at nine, and nobody fell into the water.");
            Hands.submitAndCheck(rana, nadia, HEADLINE);
            approveForAMinuteThatIsNear(jonas);
            // a page that listens to the server would complain that it is gone
            jonas.open("/newsroom/help");
            Hands.begin(rana, "Candles", "Somebody brought candles.");
            newsroom.kill();
            rana.type("body", "Somebody brought candles, and somebody else brought tea.");
            assertThat(rana.at("offline")).isVisible();

            newsroom.again();
            findItAgain(rana);

            Window reader = window(newsroom).open("/").awaits(HEADLINE);
            String feed = reader.page().request().get(reader.url("/feed.atom")).text();
            assertEquals(2, feed.split(HEADLINE, -1).length, feed);
            Window ada = window(newsroom).as("ada").open("/newsroom/admin/ledger");
            assertEquals(1, ada.find("body").innerText().split("StoryPublished|published", -1).length - 1);
        }
    }

    /** The session is gone with the server; who signs in again is offered what was typed meanwhile. */
    private static void findItAgain(Window rana) {
        rana.at("as-rana").click();
        rana.at("put-back").click();
        rana.press("save").sees("saved ");
        rana.page().reload();
        assertThat(rana.at("body-editor")).hasText("Somebody brought candles, and somebody else brought tea.");
        rana.open("/newsroom/help").forgetSilence();
    }

    private static void approveForAMinuteThatIsNear(Window jonas) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        LocalDateTime time = now.plusSeconds(10).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        jonas.open("/newsroom/approval").follow(HEADLINE);
        jonas.at("when:1").check();
        jonas.type("day", time.toLocalDate().toString()).type("time", time.format(DateTimeFormatter.ofPattern("HH:mm")))
                .choose("zone", "Europe/Berlin").press("approve").sees("Approved and sealed.");
    }
}
