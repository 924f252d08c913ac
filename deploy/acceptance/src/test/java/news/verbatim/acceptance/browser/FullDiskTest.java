package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * The disk under a newsroom fills up and is cleared. Where nobody may mount a small disk for it, this is not tried.
 */
class FullDiskTest extends BrowserTest {

    private static final int MEGABYTE = 1 << 20;

    private final Path disk = Path.of(System.getProperty("verbatim.target"), "full-disk");

    @Test
    void nothingIsTakenOnAFullDiskAndItGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        Files.createDirectories(disk);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString()), "may not mount");
        try (RunningNewsroom newsroom = RunningNewsroom.fresh("full-disk/newsroom", 8090)) {
            Window rana = window(newsroom).as("rana");
            Hands.begin(rana, "The harbour is full", "No berth is free.");
            rana.type("body", "No berth is free, and none will be.").press("save").sees("saved ");
            String story = rana.page().url();
            rana.open("/newsroom/help");

            fillUpTo(20 * MEGABYTE);
            rana.expects(503).awaits("The disk that holds the stories is full.").isAccessible();
            window(newsroom).open("/").sees("The Harbour Record");

            Files.delete(disk.resolve("ballast"));
            rana.awaits("Help");
            rana.page().navigate(story);
            assertThat(rana.at("body-editor")).hasText("No berth is free, and none will be.");
            rana.type("body", "One berth is free again.").press("save").sees("saved ");
            rana.page().reload();
            assertThat(rana.at("body-editor")).hasText("One berth is free again.");
            rana.open("/newsroom/help");
        } finally {
            for (int tries = 0; tries < 50 && !run("umount", disk.toString()); tries++) {
                LockSupport.parkNanos(200_000_000L);
            }
        }
    }

    /** Leaves so many bytes free. */
    private void fillUpTo(long free) throws IOException {
        try (OutputStream ballast = Files.newOutputStream(disk.resolve("ballast"))) {
            while (Files.getFileStore(disk).getUsableSpace() > free) {
                ballast.write(new byte[MEGABYTE]);
            }
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
