package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server starts with a clock that says less than the newsroom has seen: it goes on from there, and says so. */
class ClockSetTest extends BrowserTest {

    @Test
    void anAdministratorDecidesWhichClockCounts() throws IOException, InterruptedException {
        try (RunningNewsroom newsroom = RunningNewsroom.fresh("clock-newsroom", 8093)) {
            for (Size size : Size.values()) {
                newsroom.close();
                setBackByAWeek(newsroom);
                newsroom.again();
                Window rana = window(newsroom, size).as("rana");
                assertThat(rana.at("clock-set")).hasCount(0);
                Window jonas = window(newsroom, size).as("jonas")
                        .sees("This server’s clock was set, or the server stood still");
                Window ada = window(newsroom, size).as("ada");
                ada.at("clock-set").locator("a").click();
                ada.sees("Nothing is due by then.").isAccessible();
                Window another = window(newsroom, size).as("ada").open("/newsroom/admin/clock");

                ada.press("follow").sees("The newsroom goes by this server’s clock.");

                assertThat(ada.at("clock-set")).hasCount(0);
                another.press("follow");
                Refusals.assertTold(another, "This cannot be done any more");
                // pages that listen to the server would complain that it is gone
                Stream.of(rana, jonas, ada, another).forEach(window -> window.open("/newsroom/help"));
            }
        }
    }

    /** As seen from the newsroom, which remembers a time that its machine's clock does not say any more. */
    private static void setBackByAWeek(RunningNewsroom newsroom) throws IOException, InterruptedException {
        Path modules = Path.of(System.getProperty("verbatim.checkout"), "deploy/server/target/server/modules");
        try (Stream<Path> jars = Files.walk(modules)) {
            Path h2 = jars.filter(jar -> jar.getFileName().toString().matches("h2-[0-9.]+\\.jar")).findFirst()
                    .orElseThrow();
            Process change = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                    h2.toString(), "org.h2.tools.Shell", "-url", "jdbc:h2:file:" + newsroom.data("database/verbatim")
                            + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "-user", "verbatim", "-password", Files.readString(newsroom.data("database/password")).strip(),
                    "-sql", "update jobs.clock set seen = dateadd('day', 7, seen)").redirectErrorStream(true).start();
            String said = new String(change.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, change.waitFor(), said);
        }
    }
}
