package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** What proves that nobody changed the ledger, for who administers the newsroom and for whoever stands outside. */
class LedgerTest extends BrowserTest {

    private final String headline = "The archive " + UUID.randomUUID();

    @TempDir
    private Path folder;

    @InBothSizes
    void whoAdministersVerifiesAllOfItAndAStorysHistoryIsVerifiedElsewhere(Size size) throws Exception {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "The archive opens at nine.");
        rana.press("submit").sees("Submitted.");

        Window ada = window(size).as("ada").open("/newsroom/admin/ledger").press("verify");
        assertThat(ada.at("finding")).containsText("Everything is as it was written:");
        assertThat(ada.at("finding")).isInViewport();
        assertThat(ada.at("proof")).containsText(ada.at("finding").textContent()
                .replaceFirst("^.*written: (\\d+ entr(y|ies)) .*$", ", over $1."));
        ada.isAccessible();

        rana.open("/newsroom/board").follow(headline);
        Download file = rana.page().waitForDownload(() -> rana.at("signed-history").click());
        assertTrue(file.suggestedFilename().matches("history-[0-9a-f-]{36}\\.json"), file::suggestedFilename);
        Path history = folder.resolve("history.json");
        file.saveAs(history);
        Path keys = folder.resolve("keys.pem");
        Files.writeString(keys, window().page().context().request().get(rana.url("/seal-keys.pem")).text());

        assertSays(0, "1 entry of story", history, keys);
        Path forged = folder.resolve("forged.json");
        Files.writeString(forged, Files.readString(history).replace("The archive", "The Archive"));
        assertSays(1, "BROKEN  entry 1 is not what the checkpoint was signed over", forged, keys);
        Files.writeString(forged, Files.readString(history).replaceFirst("size [0-9]+", "size 99999"));
        assertSays(1, "BROKEN  no key given here made the signature on the checkpoint", forged, keys);
        String published = window().page().context().request().get(rana.url("/ledger-checkpoint.json?since=0")).text();
        assertTrue(published.contains("\"statement\":\"verbatim checkpoint 1\\nnumber "), published);
    }

    private static void assertSays(int status, String words, Path history, Path keys)
            throws IOException, InterruptedException {
        Process verify = new ProcessBuilder(
                Path.of(System.getProperty("verbatim.checkout"), "deploy/verify-ledger").toString(), history.toString(),
                "--keys", keys.toString()).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(status, verify.waitFor(), said);
        assertTrue(said.contains(words), said);
    }
}
