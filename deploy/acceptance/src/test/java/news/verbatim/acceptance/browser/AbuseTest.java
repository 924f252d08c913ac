package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code deploy/abuse} does to a newsroom, in short, in one that may suffer. */
class AbuseTest extends BrowserTest {

    @Test
    void everyReaderIsAnsweredAndNothingSavedIsLostWhateverStrangersDo() throws IOException, InterruptedException {
        // the first parameter that cannot be read
        expectsInTheLog("Note: further occurrences of Parameter errors will be logged at DEBUG level.");
        Process abuse = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of(System.getProperty("verbatim.checkout"), "deploy/verify/Abuse.java").toString(),
                OpenNewsroom.shared().newsroom().url("/"), "--seconds", "1").redirectErrorStream(true).start();
        String told = new String(abuse.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, abuse.waitFor(), told);
        assertEquals(17, told.lines().filter(line -> line.contains(" none ")).count(), told);
        assertTrue(told.contains("It held: every reader was answered"), told);
    }
}
