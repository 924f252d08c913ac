package news.verbatim.acceptance.browser;

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
            // the page of the decision listens to the server and would complain that it is gone
            jonas.open("/newsroom/help");
            newsroom.kill();

            newsroom.again();

            Window reader = window(newsroom).open("/").awaits(HEADLINE);
            String feed = reader.page().request().get(reader.url("/feed.atom")).text();
            assertEquals(2, feed.split(HEADLINE, -1).length, feed);
            Window ada = window(newsroom).as("ada").open("/newsroom/admin/ledger");
            assertEquals(1, ada.find("body").innerText().split("StoryPublished|published", -1).length - 1);
        }
    }

    private static void approveForAMinuteThatIsNear(Window jonas) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        LocalDateTime time = now.plusSeconds(40).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        jonas.open("/newsroom/approval").follow(HEADLINE);
        jonas.at("when:1").check();
        jonas.type("day", time.toLocalDate().toString()).type("time", time.format(DateTimeFormatter.ofPattern("HH:mm")))
                .choose("zone", "Europe/Berlin").press("approve").sees("Approved and sealed.");
    }
}
