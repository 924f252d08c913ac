package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Files as people have them, brought in as evidence and as an article: whole words in their order, and what does not
 * count is told.
 */
class FilesTest extends BrowserTest {

    private final String name = "Lock " + UUID.randomUUID();

    private final Window rana = window().as("rana");

    @Test
    void aDocumentWithTrackedChangesIsAsItsLastAuthorLeftIt() throws IOException {
        FilePayload changed = new FilePayload(name + ".docx", WordFile.TYPE, WordFile
                .of("""
                <w:p><w:r><w:t>The lock opens in May</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">“The lock has </w:t></w:r><w:del w:author="A"><w:r><w:delText xml:space="preserve">never </w:delText></w:r></w:del>
                <w:ins w:author="B"><w:r><w:t xml:space="preserve">always </w:t></w:r></w:ins><w:r><w:t>been shut,” said Mara Lindt.</w:t></w:r></w:p>"""));

        keep(changed);
        assertThat(rana.at("words")).containsText("“The lock has always been shut,” said Mara Lindt.");
        assertThat(rana.at("left-out")).containsText("Deleted with changes tracked");
        assertThat(rana.at("left-out")).containsText("never");
        assertThat(rana.at("left-out")).containsText("Inserted with changes tracked; it counts");
        rana.isAccessible();

        understand(changed);
        assertThat(rana.at("notes")).containsText("never");
        begin("“The lock has always been shut,” said Mara Lindt.");
    }

    @Test
    void aPageInTwoColumnsIsReadColumnByColumnThoughItWasDrawnByRow() {
        List<String> left = List.of("The lock stays shut until", "October, the office says.",
                "Its gate has a crack that", "is longer than a man, and",
                "nobody knows how deep it", "goes into the old wall.");
        List<String> right = List.of("“Nobody will drive over it", "before we know why,” said",
                "Mara Lindt, the engineer.", "Buses take the old road,",
                "and the mayor regrets the", "delay of all boats.");
        FilePayload columns = new FilePayload(name + ".pdf", "application/pdf", pdf(left, right));

        keep(columns);
        assertThat(rana.at("words")).containsText("The lock stays shut until October, the office says.");
        assertThat(rana.at("words"))
                .containsText("“Nobody will drive over it before we know why,” said Mara Lindt, the engineer.");

        understand(columns);
        begin("“Nobody will drive over it before we know why,” said Mara Lindt, the engineer.");
    }

    @Test
    void aTranscriptHasItsSpeakersAndTheirTimes() {
        FilePayload transcript = new FilePayload(name + ".txt", "text/plain",
                ("Mara Lindt  0:07\nWe open the lock of " + name + " on Friday.\n\n"
                        + "Jon Brandt  0:15\nNobody believes that.\n\nMara Lindt  0:22\nI do.\n")
                        .getBytes(StandardCharsets.UTF_8));
        Hands.begin(rana, name, "“We open the lock of " + name + " on Friday,” said Jon Brandt, the mayor.");
        rana.press("submit").sees("Submitted.");

        Window nadia = window().as("nadia").open("/newsroom/check").follow(name);
        if (!nadia.at("name").isVisible()) {
            nadia.find("#add-source > summary").click();
        }
        nadia.find("label", "Add a file").click();
        assertThat(nadia.find(".way.file")).isVisible();
        nadia.at("chooser").setInputFiles(transcript);
        assertThat(nadia.at("file-state")).containsText("has arrived");
        nadia.choose("kind", "own recording").type("saidOn", "2026-11-20").press("keep");
        nadia.awaits("As said");

        assertThat(nadia.find("#answering"))
                .containsText("The evidence gives these words to somebody else. “Mara Lindt”");
        assertThat(nadia.find(".as-said")).containsText("0:00:07");
        nadia.isAccessible();
    }

    private void keep(FilePayload file) {
        rana.open("/newsroom/board").find("a.what").first().click();
        rana.at("add-evidence").click();
        arrive(file);
        rana.type("name", name).choose("kind", "statement").type("saidOn", "2026-11-20").press("keep");
        assertThat(rana.at("words")).isVisible();
    }

    private void understand(FilePayload file) {
        rana.open("/newsroom/stories/import");
        arrive(file);
        rana.press("understand");
        assertThat(rana.find(".heard summary")).hasText("1 quotation was found");
        rana.isAccessible();
    }

    private void begin(String words) {
        rana.type("headline", name).press("begin");
        assertThat(rana.at("submit")).isVisible();
        assertThat(rana.at("body-editor")).containsText(words);
    }

    private void arrive(FilePayload file) {
        rana.at("chooser").setInputFiles(file);
        assertThat(rana.at("file-state")).containsText("has arrived");
    }

    /** One page, each row of both columns drawn before the next, in the encoding that has curly marks. */
    private static byte[] pdf(List<String> left, List<String> right) {
        StringBuilder drawn = new StringBuilder("BT /F 11 Tf\n");
        for (int i = 0; i < left.size(); i++) {
            int y = 700 - 14 * i;
            drawn.append("1 0 0 1 60 ").append(y).append(" Tm (").append(left.get(i)).append(") Tj\n1 0 0 1 320 ")
                    .append(y).append(" Tm (")
                    .append(right.get(i)).append(") Tj\n");
        }
        String content = drawn.append("ET").toString().replace('“', '\u0093').replace('”', '\u0094');
        List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            starts.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n");
        starts.forEach(start -> file.append(String.format("%010d 00000 n \n", start)));
        file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
