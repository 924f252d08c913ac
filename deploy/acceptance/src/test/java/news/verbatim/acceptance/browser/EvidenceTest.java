package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reporter adds a file, whatever goes wrong on the way, and everybody finds it again. */
class EvidenceTest extends BrowserTest {

    @TempDir
    private Path folder;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aWordDocumentIsAddedAndFoundAgain() throws IOException {
        Window rana = window().as("rana");
        rana.open("/newsroom/board").find("a.what").first().click();
        rana.at("add-evidence").click();
        assertThat(rana.at("chooser")).isVisible();

        rana.at("chooser").setInputFiles(tooLarge());
        assertThat(rana.at("file-problem")).containsText("50 MB is the most");

        rana.at("chooser").setInputFiles(new FilePayload("statement " + word + ".pdf", "application/pdf",
                WordFile.of("<w:p><w:r><w:t>The " + word + " opens on Monday.</w:t></w:r></w:p>")));
        assertThat(rana.at("file-state")).containsText("has arrived");
        rana.press("keep");
        assertThat(rana.at("kind-problem")).not().isEmpty();
        assertThat(rana.at("name")).hasValue("statement " + word);
        rana.isAccessible();

        rana.choose("kind", "statement").type("saidOn", "2026-11-20").press("keep");
        assertThat(rana.at("words")).containsText("The " + word + " opens on Monday.");
        rana.sees("its content is a Word document").isAccessible();
        Download saved = rana.page().waitForDownload(() -> rana.at("original").click());
        assertEquals("statement " + word + ".pdf", saved.suggestedFilename());

        Window jonas = window().as("jonas");
        jonas.open("/newsroom/evidence").type("wanted", word + " monday");
        jonas.at("wanted").press("Enter");
        assertThat(jonas.find(".hit")).hasCount(1);
        assertThat(jonas.find(".hit mark", word)).hasText(word);
        jonas.isAccessible().follow("statement " + word);
        assertThat(jonas.at("words")).containsText(word);

        Window lena = window().as("lena");
        lena.open("/newsroom/").follow("Evidence").type("wanted", word + " monday");
        lena.at("wanted").press("Enter");
        assertThat(lena.find(".hit mark", word)).hasText(word);
        lena.follow("statement " + word);
        assertThat(lena.at("words")).containsText(word);
    }

    @Test
    void whatIsNotFoundSaysSo() {
        Window jonas = window().as("jonas");

        jonas.open("/newsroom/evidence?q=" + word).sees("Nothing that was kept fits this.").isAccessible();
        assertEquals(404, jonas.page().request()
                .get(jonas.url("/newsroom/evidence/source?evidence=" + UUID.randomUUID())).status());
        assertTrue(jonas.page().request().get(jonas.url("/newsroom/evidence/add")).status() == 403);
    }

    @Test
    void whoSendsTwoHundredMegabytesPastThePageIsToldWhy() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : List.of("/newsroom/evidence/file", "/newsroom/evidence/add", "/newsroom/sign-in")) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(window().url(path)))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofFile(tooLarge()))
                    .build(),
                    BodyHandlers.ofString());

            assertEquals(413, answer.statusCode(), path);
            assertTrue(answer.body().contains("larger than 50 MB"), answer.body());
        }
        HttpResponse<String> chunked = client.send(HttpRequest.newBuilder(URI.create(window().url("/newsroom/sign-in")))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000]))).build(),
                BodyHandlers.ofString());
        assertEquals(413, chunked.statusCode());
    }

    private Path tooLarge() throws IOException {
        Path file = folder.resolve("recording.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        return file;
    }
}
