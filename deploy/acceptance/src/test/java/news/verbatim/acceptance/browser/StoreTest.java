package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newsroom keeps disappears under it: nothing is taken as long as it would be lost, and everybody is told. */
class StoreTest extends BrowserTest {

    private static final String MARK = "verbatim.folder";

    private static final Pattern MANAGEMENT = Pattern.compile("management interface listening on (http://[^/]+)/");

    @Test
    void whatIsKeptDisappearsUnderTheNewsroom() throws IOException {
        try (RunningNewsroom newsroom = RunningNewsroom.fresh("store-newsroom", 8088)) {
            Window rana = window(newsroom).as("rana");
            keepAFile(rana);
            publish(newsroom, rana);
            assertIndexesComeBack(newsroom, rana);
            Path evidence = newsroom.evidence();
            Path away = newsroom.data("database/evidence-away");

            Files.move(evidence, away);
            assertClosed(newsroom, rana, "The folder that holds the evidence is missing, was emptied");
            rana.isAccessible();
            window(newsroom).open("/").sees("The Harbour Record");

            Files.createDirectories(evidence);
            assertClosed(newsroom, rana, "The folder that holds the evidence is missing, was emptied");
            Files.writeString(evidence.resolve(MARK), "newsroom " + UUID.randomUUID() + "\n");
            assertClosed(newsroom, rana, "or is another newsroom’s");
            Files.delete(evidence.resolve(MARK));
            Files.delete(evidence);
            Files.move(away, evidence);
            assertGoesOn(newsroom, rana, "Help");

            newsroom.close();
            Files.move(evidence, away);
            newsroom.again();
            assertClosed(newsroom, rana, "The folder that holds the evidence is missing, was emptied");
            Files.move(away, evidence);
            assertGoesOn(newsroom, rana, "Sign in");

            Files.write(newsroom.data("database/verbatim.mv.db"), "no stories".repeat(10_000).getBytes(
                    StandardCharsets.UTF_8));
            assertClosed(newsroom, rana, "was deleted, replaced or written over");
        }
    }

    private static void keepAFile(Window rana) {
        String headline = "The tide table of " + UUID.randomUUID();
        Hands.begin(rana, headline, "The tide is high at noon.");
        rana.open("/newsroom/evidence/add?story=" + rana.page().url().replaceAll(".*story=([0-9a-f-]+).*", "$1"));
        rana.at("chooser").setInputFiles(new FilePayload("tides.txt", "text/plain",
                ("High water is at noon. " + headline).getBytes(StandardCharsets.UTF_8)));
        assertThat(rana.at("file-state")).containsText("has arrived");
        rana.type("name", "Tide table").choose("kind", "notes").type("saidOn", "2026-11-20").press("keep")
                .sees("Kept:");
        rana.open("/newsroom/help");
    }

    private void publish(RunningNewsroom newsroom, Window rana) {
        Window nadia = window(newsroom).as("nadia");
        Window jonas = window(newsroom).as("jonas");
        Hands.begin(rana, "Pilot boats are painted", "They are orange now.");
        Hands.submitAndCheck(rana, nadia, "Pilot boats are painted");
        jonas.open("/newsroom/approval").follow("Pilot boats are painted").press("approve")
                .sees("Approved and sealed.");
        window(newsroom).open("/search?q=orange").awaits("Pilot boats are painted");
        // pages that listen to the server would complain that it is gone
        Stream.of(rana, nadia, jonas).forEach(window -> window.open("/newsroom/help"));
    }

    /** Nobody who searches is told that there is nothing: what was found before is found again, and what came since. */
    private void assertIndexesComeBack(RunningNewsroom newsroom, Window rana) throws IOException {
        // each was seen once before it can be missed
        awaitAnIndex(newsroom.data("server/data/index/public-1"));
        LockSupport.parkNanos(6_000_000_000L);
        delete(newsroom.data("server/data/index/public-1"));
        delete(newsroom.data("server/data/index/evidence-2"));
        delete(newsroom.data("server/data/index/story-1"));
        awaitInTheLog(newsroom, "The index of the evidence is made anew.");
        awaitInTheLog(newsroom, "The index of the stories is made anew.");
        awaitInTheLog(newsroom, "The index of what is public is made anew.");
        window(newsroom).open("/search?q=orange").sees("Pilot boats are painted");
        rana.open("/newsroom/evidence").type("wanted", "high water").press("look").sees("Tide table");
        keepAFile(rana);
        rana.open("/newsroom/evidence").type("wanted", "tide table").press("look").sees("2 sources");
        rana.open("/newsroom/board").type("find-words", "tide noon").press("find").sees("The tide table of");
        rana.open("/newsroom/help");
    }

    private static void awaitAnIndex(Path folder) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!Optional.ofNullable(folder.toFile().list()).map(List::of).orElse(List.of()).stream()
                .anyMatch(file -> file.startsWith("segments_"))) {
            assertTrue(System.nanoTime() < end, "no index in " + folder);
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private static void awaitInTheLog(RunningNewsroom newsroom, String line) throws IOException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!Files.readString(newsroom.data("log/server.log")).contains(line)) {
            assertTrue(System.nanoTime() < end, line);
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void assertClosed(RunningNewsroom newsroom, Window window, String why) throws IOException {
        window.expects(503).awaits(why);
        assertEquals(503, readiness(newsroom, window));
    }

    private static void assertGoesOn(RunningNewsroom newsroom, Window window, String words)
            throws IOException {
        window.awaits(words);
        assertEquals(200, readiness(newsroom, window));
    }

    private static int readiness(RunningNewsroom newsroom, Window window) throws IOException {
        Matcher management = MANAGEMENT.matcher(Files.readString(newsroom.data("log/server.log")));
        assertTrue(management.find());
        return window.page().request().get(management.group(1) + "/health/ready").status();
    }
}
