package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server is killed between the approval and the hour, and started again on the same file. */
class PowerCutTest extends BrowserTest {

    private static final String HEADLINE = "Power cut in the harbour";

    @Test
    void aScheduledStoryGoesLiveOnceAfterThePowerCameBack() throws IOException {
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
            assertOneOwner(newsroom);
            newsroom.kill();
            rana.type("body", "Somebody brought candles, and somebody else brought tea.");
            assertThat(rana.at("offline")).isVisible();

            assertNothingBeginsWithoutTheStories(newsroom);
            newsroom.again();
            findItAgain(rana);

            Window reader = window(newsroom).open("/").awaits(HEADLINE);
            String feed = reader.page().request().get(reader.url("/feed.atom")).text();
            assertEquals(2, feed.split(HEADLINE, -1).length, feed);
            Window ada = window(newsroom).as("ada").open("/newsroom/admin/ledger");
            assertEquals(1, ada.find("body").innerText().split("StoryPublished|published", -1).length - 1);
            assertNothingIsTakenOnceTheFileIsGone(newsroom, ada);
        }
    }

    /** Also where its process cannot be seen, as from another container. */
    private static void assertOneOwner(RunningNewsroom newsroom) throws IOException {
        String said = newsroom.refusal();
        assertTrue(said.contains("is running already (process"), said);
        Path pid = newsroom.data("pid");
        String process = Files.readString(pid);
        Files.delete(pid);
        String unseen = newsroom.refusal();
        assertTrue(unseen.contains("is running already, in another container or as another user."), unseen);
        Files.writeString(pid, process);
    }

    private static void assertNothingBeginsWithoutTheStories(RunningNewsroom newsroom) throws IOException {
        Path stories = newsroom.data("database/verbatim.mv.db");
        Path elsewhere = newsroom.data("database/elsewhere.mv.db");
        Files.move(stories, elsewhere);
        String said = newsroom.refusal();
        assertTrue(said.contains("verbatim.mv.db is missing. Put it back from the backup. Nothing was changed"), said);
        Files.move(elsewhere, stories);
    }

    private static void assertNothingIsTakenOnceTheFileIsGone(RunningNewsroom newsroom, Window ada)
            throws IOException {
        ada.open("/newsroom/help");
        Files.move(newsroom.data("database/verbatim.mv.db"), newsroom.data("database/taken.mv.db"));
        ada.expects(503).awaits("Nothing that you do now would be kept, so nothing is taken.");
        ada.isAccessible();
        try (Stream<Path> files = Files.list(newsroom.data("database"))) {
            assertEquals(1, files.filter(file -> file.getFileName().toString().matches("rescued-.*\\.sql"))
                    .filter(file -> file.toFile().length() > 10_000).count());
        }
        ada.open("/").sees(HEADLINE);
    }

    /** The session is gone with the server; who signs in again has what was typed meanwhile, and it is saved. */
    private static void findItAgain(Window rana) {
        rana.at("as-rana").click();
        assertThat(rana.at("body-editor")).hasText("Somebody brought candles, and somebody else brought tea.");
        rana.sees("9 words");
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
