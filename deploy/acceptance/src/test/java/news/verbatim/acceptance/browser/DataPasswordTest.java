package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import news.verbatim.acceptance.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** The file of the stories opens with a password of its installation, also that of an older newsroom. */
class DataPasswordTest extends BrowserTest {

    private static final Map<String, String> QUICKLY = Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM);

    /** The password that each file opened with before, and who named it keeps it. */
    private static final Map<String, String> AS_BEFORE = Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM,
            "VERBATIM_DB_PASSWORD", "verbatim");

    @Test
    void anOlderNewsroomGetsOneAndKeepsItsStories() throws IOException, InterruptedException {
        try (RunningNewsroom newsroom = RunningNewsroom.fresh("password-newsroom", 8089, AS_BEFORE, List.of())) {
            Path password = newsroom.data("database/password");
            Window rana = window(newsroom).as("rana");
            Hands.begin(rana, "Old locks", "The lock keeper has a new key.");
            // a page that listens to the server would complain that it is gone
            rana.open("/newsroom/help");
            assertFalse(Files.exists(password));
            newsroom.close();
            assertTrue(opens(newsroom));

            newsroom.again(QUICKLY);

            rana.open("/newsroom/").at("as-rana").click();
            rana.open("/newsroom/stories").awaits("Old locks");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
            assertTrue(Files.readString(password).matches("[0-9a-f]{48}"));
            newsroom.close();
            assertTrue(opens(newsroom));
            String ledger = says("deploy/verify-ledger", newsroom);
            assertTrue(ledger.matches("(?s).*\\d+ entr(y|ies) of \\d+ stor(y|ies), \\d+ checkpoints?\\s+holds\\s*"),
                    ledger);
            Files.move(password, newsroom.data("database/elsewhere"));
            assertFalse(opens(newsroom));
        }
    }

    /** Says whether what opens the file for its seals can. */
    private static boolean opens(RunningNewsroom newsroom) throws IOException, InterruptedException {
        String said = says("deploy/verify-seal", newsroom);
        assertTrue(said.matches("(?s).*\\d+ editions?\\s*") || said.contains("Wrong user name or password"), said);
        return !said.contains("Wrong user name or password");
    }

    private static String says(String command, RunningNewsroom newsroom) throws IOException, InterruptedException {
        Process verifying = new ProcessBuilder(Path.of(System.getProperty("verbatim.checkout"), command).toString(),
                "--data", newsroom.data("").toString()).redirectErrorStream(true).start();
        String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verifying.waitFor();
        return said;
    }
}
