package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk fails every write and everything that is to reach it, and is mended. The server's own calls fail, by a library
 * that is put before them; where nobody can make one, this is not tried.
 */
class FailingDiskTest extends BrowserTest {

    private static final Path TARGET = Path.of(System.getProperty("verbatim.target"));

    private static final Pattern MANAGEMENT = Pattern.compile("management interface listening on (http://[^/]+)/");

    private final Path library = TARGET.resolve("failing-disk.so");

    private final Path flag = TARGET.resolve("failing-disk.flag");

    @ParameterizedTest
    @ValueSource(strings = {"/database/", "/evidence/"})
    void nothingIsTakenWhileADiskFailsAndWhatWasAcknowledgedIsThere(String folder)
            throws IOException, InterruptedException {
        Files.deleteIfExists(flag);
        assumeTrue(isMade(), "no compiler for C, or another system");
        try (RunningNewsroom newsroom = RunningNewsroom.fresh("failing-disk", 8094, Map.of("LD_PRELOAD",
                library.toString(), "FAILING_DISK", flag.toString(), "FAILING_FOLDER", folder), List.of())) {
            Window rana = window(newsroom).as("rana");
            Hands.begin(rana, "The crane has stopped", "It stands over the quay.");
            rana.type("body", "It stands over the quay, and nobody knows why.").press("save").sees("saved ");
            String story = rana.page().url();
            rana.open("/newsroom/help");

            // whatever works in the background says that it cannot
            expectsInTheLog("");
            Files.createFile(flag);
            rana.expects(503).awaits("The disk that holds the stories and the evidence cannot be written to.")
                    .isAccessible();
            assertEquals(503, ready(newsroom));
            window(newsroom).open("/").sees("The Harbour Record");

            Files.delete(flag);
            rana.awaits("Help");
            assertEquals(200, ready(newsroom));
            rana.page().navigate(story);
            assertThat(rana.at("body-editor")).hasText("It stands over the quay, and nobody knows why.");
            rana.type("body", "It turns again.").press("save").sees("saved ");
            rana.page().reload();
            assertThat(rana.at("body-editor")).hasText("It turns again.");
            rana.open("/newsroom/help");
        } finally {
            Files.deleteIfExists(flag);
        }
    }

    private boolean isMade() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(),
                    Path.of(System.getProperty("verbatim.checkout"),
                            "deploy/acceptance/src/test/resources/failing-disk.c").toString(),
                    "-ldl").inheritIO().start().waitFor() == 0 && Files.exists(Path.of("/proc/self/fd"));
        } catch (IOException noCompiler) {
            return false;
        }
    }

    /** Returns what whoever watches the server is answered. */
    private static int ready(RunningNewsroom newsroom) throws IOException {
        Matcher management = MANAGEMENT.matcher(Files.readString(newsroom.data("log/server.log")));
        assertTrue(management.find());
        HttpURLConnection asked = (HttpURLConnection) URI.create(management.group(1) + "/health/ready").toURL()
                .openConnection();
        return asked.getResponseCode();
    }
}
