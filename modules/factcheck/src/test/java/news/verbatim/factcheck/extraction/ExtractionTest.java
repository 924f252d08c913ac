package news.verbatim.factcheck.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.extraction.text.TextLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of files as people bring them, and what is said of files that have none. */
class ExtractionTest {

    private static final String SAID = "The tunnel stays open until the last train has left.";

    @TempDir
    private Path folder;
    private MadeFiles files;

    @BeforeEach
    void makeFiles() {
        files = new MadeFiles(folder);
    }

    @Test
    void plainTextIsReadAsItIs() {
        Extracted read = Extraction.of(files.text("notes.txt", "Für den Tunnel.\r\n" + SAID), "");

        assertEquals("Für den Tunnel.\n" + SAID, read.text());
        assertEquals("text/plain", read.mediaType());
        assertEquals(List.of(), read.turns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void wideTextIsTold(String charset) {
        assertEquals(SAID + " Größe",
                Extraction.of(files.text("notes.txt", SAID + " Größe", Charset.forName(charset)), "").text());
    }

    @Test
    void aWebPageIsReadAsItIsSeen() {
        String page = "<!doctype html><html><head><title>Not this</title><style>p{}</style></head><body><h1>Statement</h1>"
                + "<p>The <b>tun</b>nel stays\n open until<br>the last train</p><script>alert('not this')</script>"
                + "<p hidden>nor this</p><ul><li>One</li><li>Two</li></ul></body></html>";

        assertEquals("Statement\nThe tunnel stays open until\nthe last train\nOne\nTwo",
                Extraction.of(files.text("page.html", page), "")
                        .text());
    }

    @Test
    void aWebPageMaySayItsEncoding() {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Größe “genau”</body></html>";

        assertEquals("Größe “genau”",
                Extraction.of(files.text("page.html", page, Charset.forName("windows-1252")), "").text());
    }

    @Test
    void aPdfIsReadPageByPageAndItsHyphensAreClosed() {
        Path pdf = files.pdf("hearing.pdf", null, "The tunnel stays open un-\ntil the last train has left.",
                "Second page.");

        String text = Extraction.of(pdf, "").text();

        assertTrue(text.contains("open until the last train has left."), text);
        assertTrue(text.contains("Second page."), text);
    }

    @Test
    void aWordDocumentIsReadWithoutWhatWasDeletedInIt() {
        Path docx = files.docx("statement.docx", SAID,
                "<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>"
                        + "<w:del><w:r><w:delText>four</w:delText></w:r></w:del><w:ins><w:r><w:t> five</w:t></w:r></w:ins>");

        assertEquals(SAID + "\nOne\ttwo\nthree five", Extraction.of(docx, "").text());
    }

    @Test
    void aTranscriptSaysWhoSpeaksWhereWhateverFileItIsIn() {
        Path docx = files.docx("talk.docx", "MARLOW: Will it close?", "LIND: It will not.", "MARLOW: Never?");

        Extracted read = Extraction.of(docx, "");

        assertEquals(List.of("MARLOW", "LIND", "MARLOW"), read.turns().stream().map(SpokenTurn::speaker).toList());
        assertEquals("It will not.", read.text().substring(read.turns().get(1).start(), read.turns().get(1).end()));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("file", "not one byte", files.bytes("empty.txt", new byte[0]));
        assertRefused("file", "no words", files.text("blank.txt", " \n\n\t"));
        assertRefused("file", "no words", files.docx("blank.docx", ""));
        assertRefused("file", "no words", files.text("blank.html", "<html><body><script>x()</script></body></html>"));
    }

    @Test
    void anEncryptedPdfIsRefused() {
        assertRefused("file", "encrypted", files.pdf("secret.pdf", "geheim", SAID));
    }

    @Test
    void aScannedPdfIsRefused() {
        assertRefused("file", "scanned", files.pdf("scan.pdf", null, "", ""));
    }

    @Test
    void aPdfThatBreaksOffIsRefused() throws Exception {
        byte[] whole = java.nio.file.Files.readAllBytes(files.pdf("whole.pdf", null, SAID));

        assertRefused("file", "", files.bytes("half.pdf", Arrays.copyOf(whole, whole.length / 3)));
    }

    @Test
    void aZipBombInAWordDocumentIsRefusedBeforeItUnfolds() {
        Path bomb = files.zipBomb("bomb.docx", 80);

        assertTrue(bomb.toFile().length() < 1 << 20);
        assertRefused("file", "zip bomb", bomb);
    }

    @Test
    void aBombInAPdfIsRefusedBeforeItUnfolds() {
        assertRefused("file", "unpacks to more than", files.pdfBomb("bomb.pdf", 160));
    }

    @Test
    void aWordDocumentThatCallsForOtherFilesIsNotFollowed() {
        Path docx = files.zip("outside.docx", "word/document.xml",
                out -> out.write(("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<d xmlns:w=\"w\"><w:p><w:t>&e;</w:t></w:p></d>").getBytes(StandardCharsets.UTF_8)));

        news.verbatim.testing.Refused.assertRefused("file",
                "This Word document is damaged and cannot be read to its end.", () -> Extraction.of(docx, ""));
    }

    @Test
    void aFileWhoseExtensionLiesIsTakenForWhatItIs() {
        Path docx = files.docx("statement.pdf", SAID);

        Extracted read = Extraction.of(docx, "");

        assertEquals(SAID, read.text());
        assertTrue(read.remarkOn("statement.pdf").contains("a Word document"), read.remarkOn("statement.pdf"));
        assertEquals("", read.remarkOn("statement.docx"));
        assertFalse(Extraction.of(files.text("page.txt", "<html><p>Said</p></html>"), "").text().contains("<"));
    }

    @Test
    void eachKindIsToldByItsContentUnderAnyName() {
        String mail = "MIME-Version: 1.0\nFrom: a@b.example\nDate: today\n\n" + SAID;
        String json = "{\"segments\":[{\"start\":1.5,\"end\":2,\"text\":\"" + SAID + "\"}]}";

        assertEquals(FileFormat.MAIL, Extraction.of(files.text("a.txt", mail), "").format());
        assertEquals(FileFormat.JSON, Extraction.of(files.text("a.srt", json), "").format());
        assertEquals(FileFormat.VTT,
                Extraction.of(files.text("a.eml", "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\n" + SAID), "").format());
        assertEquals(FileFormat.SRT,
                Extraction.of(files.text("a.json", "00:00:01,000 --> 00:00:02,000\n" + SAID), "").format());
        assertEquals(FileFormat.TEXT, Extraction.of(files.text("a.vtt", SAID), "").format());
        assertTrue(Extraction.of(files.text("a.srt", json), "").remarkOn("a.srt")
                .contains("what a speech recogniser wrote"));
    }

    @Test
    void whatNeverClosesWhatItOpensIsReadAllTheSame() {
        assertEquals(SAID, Extraction.of(files.text("deep.html", "<html>" + "<div>".repeat(20_000) + SAID), "").text());
        assertTrue(Extraction.of(files.text("heads.txt", "a: b\n".repeat(12_000)), "").text().startsWith("a: b"));
        assertTrue(Extraction
                .of(files.text("styles.html", "<html><style>" + "@media print{a{".repeat(9_000) + "</style>" + SAID),
                        "")
                .text().contains(SAID));
    }

    @Test
    void whatIsNoTextIsRefusedByWhatItIs() {
        byte[] png = new byte[100];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, png, 0, 8);
        assertRefused("file", "a PNG picture", files.bytes("transcript.txt", png));
        assertRefused("file", "a ZIP archive", files.zip("transcript.docx", "x.txt", out -> out.write(1)));
        assertRefused("file", "an Excel workbook",
                files.zip("transcript.docx", "xl/workbook.xml", out -> out.write(1)));
        assertRefused("file", "no text", files.bytes("transcript.txt", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 5, 4, 3}));
    }

    @Test
    void anEncodingIsNeverGuessed() {
        Path latin = files.text("rede.txt", "Die Brücke öffnet am Montag.", Charset.forName("windows-1252"));

        Refusal refusal = assertRefused("encoding", "not in UTF-8", latin);

        assertTrue(refusal.getMessage().contains("(windows-1252) “Die Brücke öffnet"), refusal.getMessage());
        assertEquals("Die Brücke öffnet am Montag.", Extraction.of(latin, "windows-1252").text());
        assertRefused("encoding", "not in UTF-8", () -> Extraction.of(latin, "UTF-8"));
        assertRefused("encoding", "no encoding", () -> Extraction.of(latin, "UTF 8!"));
    }

    @Test
    void wordsWithoutEndAreRefused() {
        assertRefused("file", "more than can be kept",
                files.text("long.txt", "word ".repeat(TextLimit.CHARACTERS / 5 + 1)));
        assertRefused("file", "more than can be kept", files.text("longer.txt", "word ".repeat(TextLimit.CHARACTERS)));
        assertRefused("file", "more than can be kept",
                files.docx("long.docx", "word ".repeat(TextLimit.CHARACTERS / 5 + 1)));
    }

    private static void assertRefused(String field, String words, Runnable reading) {
        Refusal refusal = assertThrows(Refusal.class, reading::run);
        assertEquals(field, refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    private static Refusal assertRefused(String field, String words, Path file) {
        Refusal refusal = assertThrows(Refusal.class, () -> Extraction.of(file, ""));
        assertEquals(field, refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        return refusal;
    }
}
