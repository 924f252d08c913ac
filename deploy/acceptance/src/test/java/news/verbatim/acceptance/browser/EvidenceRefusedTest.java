package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Evidence that cannot be kept, read, settled or rested on says why where somebody tried. */
class EvidenceRefusedTest extends BrowserTest {

    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String headline = "Lighthouse " + UUID.randomUUID();

    private final Window rana = window().as("rana");

    @Test
    void whatIsSaidOfASourceIsAskedForFieldByField() {
        Hands.begin(rana, headline, "It stands.");
        rana.open("/newsroom/evidence/add").press("keep");
        Refusals.assertTold(rana, "whose", "Choose the story that it is for.");
        rana.choose("whose", headline).choose("kind", "notes").type("saidOn", "2099-11-20").press("keep");
        Refusals.assertTold(rana, 3, "name", "Give the evidence a name that others will know it by.");
        assertThat(rana.at("saidOn-problem")).containsText("This day has not come yet.");
        rana.type("saidOn", "2026-11-20").press("keep");
        Refusals.assertTold(rana, 2, "name", "Give the evidence a name that others will know it by.");
        rana.type("name", word).press("keep");
        Refusals.assertTold(rana, "file", "Choose the file.");

        rana.find("input[value=PASTE]").check();
        rana.press("keep");
        Refusals.assertTold(rana, "text", "Paste the words of the evidence.");
        rana.type("text", "The lamp of " + word + " is lit.");
        tooLong("name", 200);
        rana.type("name", word);
        tooLong("speakers", 500);
        tooLong("event", 200);
        tooLong("place", 200);
        tooLong("origin", 500);
        rana.chooseUnoffered("source-language", "not a language").press("keep");
        Refusals.assertTold(rana, "source-language", "What you chose here is not there any more");
        rana.choose("source-language", "not said");
        rana.type("text", "").find("input[value=KEPT]").check();
        rana.press("keep");
        Refusals.assertTold(rana, "Look for the evidence and choose it.");
        rana.isAccessible();
    }

    @Test
    void theSameSourceIsNoNewOneAndOnlyTheLatestVersionIsSuperseded() {
        Hands.begin(rana, headline, "It stands.");
        String story = rana.page().url().replaceAll(".*story=([0-9a-f-]+).*", "$1");
        rana.open("/newsroom/evidence/add?story=" + story).find("input[value=PASTE]").check();
        keep("2026-11-20", "The lamp of " + word + " is lit.");
        String source = path(rana);
        rana.open("/newsroom/evidence/add?story=" + story).find("input[value=PASTE]").check();
        keep("2026-11-19", "The lamp of " + word + " is lit.");
        Refusals.assertTold(rana, "name", "Give it a name that tells the two apart.");

        String version = source.replace("source?evidence", "add?supersedes");
        rana.open(version).find("input[value=PASTE]").check();
        keep("2026-11-20", "The lamp of " + word + " is lit.");
        Refusals.assertTold(rana, "There is nothing new in it.");
        Window nadia = window().as("nadia").open(version);
        nadia.find("input[value=PASTE]").check();
        nadia.type("name", "Second " + word).choose("kind", "notes").type("saidOn", "2026-11-20")
                .type("text", "The lamp of " + word + " was lit.").press("keep").sees("Kept:");
        rana.type("text", "The lamp of " + word + " will be lit.").press("keep");
        Refusals.assertTold(rana, "“Second " + word + "” has taken its place already. Supersede that one.");

        rana.expects(404).open("/newsroom/evidence/source?evidence=none").sees("This address names no evidence.");
        rana.open("/newsroom/evidence/source?evidence=" + UUID.randomUUID()).sees("This evidence does not exist.");
        rana.open("/newsroom/dispute/evidence?evidence=none").sees("This address names no evidence.");
        rana.open("/newsroom/evidence/add?supersedes=none").sees("This address names no evidence.").isAccessible();
    }

    @Test
    void aFileThatCannotBeReadSaysWhatIsWrongWithIt() throws IOException {
        Hands.begin(rana, headline, "It stands.");
        rana.open("/newsroom/evidence/add?story=" + rana.page().url().replaceAll(".*story=([0-9a-f-]+).*", "$1"));
        rana.type("name", word).choose("kind", "notes").type("saidOn", "2026-11-20");

        add("old.txt", new byte[] {'G', 'r', (byte) 0xf6, (byte) 0xdf, 'e', (byte) 0x81});
        Refusals.assertTold(rana, "encoding", "Choose the encoding that reads right.");
        rana.choose("encoding", "UTF-8").press("keep");
        Refusals.assertTold(rana, "encoding", "This file is not in UTF-8");
        rana.choose("encoding", "find out");
        add("talk.srt", "1\n00:00:01,000 --> 00:00:03,500\nLit.\n\n2\n00:00:04:00 --> 00:00:05,000\nOut.\n");
        Refusals.assertTold(rana, "file", "of these subtitles should say from when to when");
        add("silent.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n");
        Refusals.assertTold(rana, "file", "There are no words in these subtitles.");
        add("broken.docx", docx("<w:document xmlns:w=\"w\"><w:body><w:p>"));
        Refusals.assertTold(rana, "file", "This Word document is damaged and cannot be read to its end.");
        add("endless.txt", "lamp ".repeat(400_001));
        Refusals.assertTold(rana, "file", "that is more than can be kept");

        rana.at("file").evaluate("(field, id) => { field.value = id; }", UUID.randomUUID().toString());
        rana.press("keep");
        Refusals.assertTold(rana, "file", "This file was added too long ago and is not here any more.");
        rana.isAccessible();
    }

    /** Nine thousand comments in a row, at which a reader that goes into each of them runs out of its stack. */
    @Test
    void aFileThatIsMadeToBreakItsReaderIsRead() {
        Hands.begin(rana, headline, "It stands.");
        rana.open("/newsroom/evidence/add?story=" + rana.page().url().replaceAll(".*story=([0-9a-f-]+).*", "$1"));
        rana.type("name", word).choose("kind", "notes").type("saidOn", "2026-11-20");

        add("comments.html",
                "<!doctype html>" + "<!---->".repeat(9_000) + "<p>The lamp of " + word + " is lit.</p>");

        rana.sees("Kept:");
    }

    @Test
    void whereNothingCanBeWrittenTheFileIsNotTaken() throws IOException {
        expectsInTheLog("cannot be written to");
        Hands.begin(rana, headline, "It stands.");
        rana.open("/newsroom/evidence/add?story=" + rana.page().url().replaceAll(".*story=([0-9a-f-]+).*", "$1"));
        Path arriving = OpenNewsroom.shared().newsroom().evidence().resolve("arriving");
        Path aside = arriving.resolveSibling("aside");
        Files.createDirectories(arriving);
        Files.move(arriving, aside);
        Files.writeString(arriving, "no folder");
        try {
            rana.expects(503).at("chooser")
                    .setInputFiles(new FilePayload("lamp.txt", "text/plain", "Lit.".getBytes(StandardCharsets.UTF_8)));

            assertThat(rana.at("file-problem"))
                    .containsText("the evidence folder of the newsroom cannot be written to");
            assertThat(rana.at("file-problem")).isInViewport();
            rana.isAccessible();
        } finally {
            Files.delete(arriving);
            Files.move(aside, arriving);
        }
        add("lamp.txt", "Lit.");
        Refusals.assertTold(rana, 2, "kind", "Say what kind of evidence this is.");
    }

    @Test
    void noVerdictRestsOnWhatIsDamagedDisputedOrSuperseded() throws IOException {
        Window nadia = window().as("nadia");
        Hands.begin(rana, headline, "“The lamp of " + word + " will burn for a year,” said Edda Marlow.");
        rana.press("submit").sees("Submitted.");
        nadia.open("/newsroom/check").follow(headline);
        String desk = path(nadia);
        nadia.find("input[value=FILE]").check();
        nadia.at("chooser").setInputFiles(
                new FilePayload(word + ".txt", "text/plain", words("").getBytes(StandardCharsets.UTF_8)));
        assertThat(nadia.at("file-state")).containsText("has arrived");
        nadia.choose("kind", "own recording").type("saidOn", "2026-11-20").press("keep").sees("Kept:");
        nadia.at("shown").locator("dd.mono a").click();
        String hash = nadia.find("dd.hash").innerText().strip();
        String source = path(nadia);
        Path file = OpenNewsroom.shared().newsroom().evidence().resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));

        nadia.open(desk);
        Files.writeString(file, words(" Or two."));
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "evidence", "Until then no verdict can rest on it.");
        Files.writeString(file, words(""));

        String disputing = source.replace("evidence/source", "dispute/evidence");
        rana.open(disputing).press("dispute");
        Refusals.assertTold(rana, "reason", "Say what is wrong with it.");
        rana.type("reason", "r".repeat(2_001)).press("dispute");
        Refusals.assertTold(rana, "reason", "This is 2,001 characters long; 2,000 is the most.");
        rana.type("reason", "It is of last year.").press("dispute").sees("Disputed.");
        rana.type("reason", "It is of somebody else.").press("dispute").sees("Disputed.");
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "evidence", "is disputed: It is of last year.");

        Window otto = window().as("otto").open(disputing);
        nadia.open(disputing).press("settle");
        Refusals.assertTold(nadia, "note", "Say how you know that it holds.");
        nadia.type("note", "Its date is on it.").press("settle").sees("Settled.");
        otto.type("note", "I was there.").press("settle");
        Refusals.assertTold(otto, "Somebody has settled this meanwhile.");
        assertThat(otto.find(".card", "It is of somebody else.").first()).isVisible();
        otto.at("seen").evaluate("field => { field.value = 'none'; }");
        otto.press("settle");
        Refusals.assertTold(otto, "This dispute does not exist.");
        nadia.type("note", "It is her voice.").press("settle").sees("Settled.");
        otto.press("settle");
        Refusals.assertTold(otto, "This cannot be done any more");

        rana.open(source.replace("source?evidence", "add?supersedes")).find("input[value=PASTE]").check();
        rana.type("name", "Corrected " + word).choose("kind", "notes").type("saidOn", "2026-11-20")
                .type("text", "Marlow: The lamp of " + word + " may burn for a year.").press("keep").sees("Kept:");
        nadia.open(desk);
        nadia.choose("evidence", word).settle();
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "evidence", "has taken the place of");
        nadia.isAccessible();
        assertEquals(0, nadia.find("#ruling").count());
    }

    private String words(String more) {
        return "Marlow: The lamp of " + word + " will burn for a year." + more;
    }

    private void tooLong(String field, int most) {
        rana.paste(field, "x".repeat(most + 1)).press("keep");
        Refusals.assertTold(rana, field, "This is %d characters long; %d is the most.".formatted(most + 1, most));
        rana.type(field, "");
    }

    private void keep(String day, String text) {
        rana.type("name", word).choose("kind", "notes").type("saidOn", day).type("text", text).press("keep");
    }

    private void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] content) {
        rana.at("chooser").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        assertThat(rana.at("file-state")).containsText(name);
        assertThat(rana.at("file-state")).containsText("has arrived");
        rana.press("keep");
    }

    private static byte[] docx(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String path(Window window) {
        return window.page().url().replaceAll("^https?://[^/]+", "");
    }
}
