package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import news.verbatim.acceptance.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** Somebody changes a page and a style, in a copy of what they change, and finds both in the newsroom that runs. */
class DevelopingTest extends BrowserTest {

    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private static final Path CHECKOUT = Path.of(System.getProperty("verbatim.checkout"));

    private static final Path COPY = Path.of(System.getProperty("verbatim.target"), "developed");

    private static final Path PAGES = Path.of("modules/newsroom/src/main/webapp");

    private static final Path DOOR = PAGES.resolve("WEB-INF/faces-views/sign-in.xhtml");

    private static final Path STYLE = PAGES.resolve("resources/css/frame.css");

    @Test
    void whatIsSavedIsSeenWhenThePageIsLoadedAgain() throws IOException {
        copyCheckout();
        try (RunningNewsroom newsroom = RunningNewsroom.fresh(COPY, "developed-newsroom", 8094,
                Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM), List.of("--develop"))) {
            Window door = window(newsroom).open("/newsroom/sign-in").sees("No quote goes out unchecked.");

            Files.writeString(COPY.resolve(DOOR), Files.readString(COPY.resolve(DOOR))
                    .replace("No quote goes out unchecked.", "No quote goes out unheard."));
            Files.writeString(COPY.resolve(STYLE), Files.readString(COPY.resolve(STYLE)) + "\n/* changed */\n");
            newsroom.awaitOutput("sign-in.xhtml · load the page again");
            newsroom.awaitOutput("frame.css · load the page again");

            awaitSent(door, "/newsroom/sign-in", "No quote goes out unheard.");
            awaitSent(door, door.find("link[href*='css/frame.css']").getAttribute("href"), "/* changed */");
            door.open("/newsroom/sign-in").sees("No quote goes out unheard.");
        }
    }

    /** Faces looks for changes every few seconds. */
    private static void awaitSent(Window window, String address, String words) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!window.page().request().get(window.url(address)).text().contains(words)) {
            assertTrue(System.nanoTime() < end, () -> address + " stays as it was");
            LockSupport.parkNanos(200_000_000L);
        }
    }

    /** Copies what is changed, and leads to the rest. */
    private static void copyCheckout() throws IOException {
        Files.createDirectories(COPY.resolve("deploy"));
        for (String script : List.of("run", "tools.sh")) {
            Files.copy(CHECKOUT.resolve("deploy").resolve(script), COPY.resolve("deploy").resolve(script),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (String built : List.of("server", "ear")) {
            Files.deleteIfExists(COPY.resolve("deploy").resolve(built));
            Files.createSymbolicLink(COPY.resolve("deploy").resolve(built), CHECKOUT.resolve("deploy").resolve(built));
        }
        Files.copy(CHECKOUT.resolve("pom.xml"), COPY.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> files = Files.walk(CHECKOUT.resolve(PAGES))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = COPY.resolve(CHECKOUT.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
