package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.verbatim.drafting.importing.Importing;
import news.verbatim.drafting.importing.RawShape;
import news.verbatim.drafting.importing.Understood;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.evidence.NewFile;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;
import news.verbatim.factcheck.evidence.keeping.ReadFile;
import news.verbatim.factcheck.evidence.keeping.ReadingFiles;
import org.junit.jupiter.api.Test;

/** Articles out of other systems, in whatever they are written. */
class ImportingTest extends InsideTest {

    @Inject
    private Importing importing;

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private ReadingFiles files;

    private final Somebody reporter = Somebody.with(Roles.REPORTER);

    @Test
    void aWordDocumentIsReadAndSplitAndWhatIsSaidInItIsFound() throws IOException {
        ReadFile read = read("article.docx",
                docx("Night boat", "It is back.", "“We go at ten,” said Ole Brun.", "The “rust cathedral” is shut."));

        Understood article = understand(read.text(), null);

        assertEquals("a Word document", read.called());
        assertEquals("Night boat", article.text().headline());
        assertEquals("It is back.", article.text().standfirst());
        assertEquals(List.of("We go at ten"),
                article.quotations().stream().map(Quotation::words).map(words -> words.replace(",", ""))
                        .filter(words -> words.startsWith("We")).toList());
        assertTrue(article.notes().contains("Read as a Word document."), () -> article.notes().toString());
    }

    @Test
    void aWordDocumentComesInWithoutWhatIsHiddenOrDeletedInItAndSaysSo() throws IOException {
        ReadFile read = read("article.docx", docx("Night boat", "It is back.",
                "“We </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>never </w:t></w:r>"
                        + "<w:del><w:r><w:delText>always </w:delText></w:r></w:del><w:r><w:t>go at ten,” said Ole Brun."));

        Understood article = understand(read.text(), RawShape.HTML);

        assertEquals("“We go at ten,” said Ole Brun.", article.text().body().get(0).text());
        assertTrue(
                article.notes().contains("Not taken over: 1 stretch of words that nobody sees: “never” behind ““We”."),
                () -> article.notes().toString());
        assertTrue(
                article.notes()
                        .contains("Not taken over: 1 stretch that is struck out or deleted: “always” behind ““We”."),
                () -> article.notes().toString());
    }

    @Test
    void aSavedMailComesInAsItsAuthorWroteIt() {
        ReadFile read = read("mail.eml",
                ("From: a@b.example\nTo: c@d.example\nSubject: Night boat\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\nIt is back.\n\n=93We go at ten,=94 said Ole Brun.\n")
                        .getBytes(StandardCharsets.UTF_8));

        Understood article = understand(read.text(), null);

        assertEquals("Night boat", article.text().headline());
        assertEquals(List.of("We go at ten,"), article.quotations().stream().map(Quotation::words).toList());
        assertEquals(0, article.open());
    }

    @Test
    void aPageKeepsWhatIsSetInItAndSaysWhatWasLeftOut() {
        ReadFile read = read("article.html",
                "<html><body><h1>Night boat</h1><p>It is <b>back</b>.</p><img src=x></body></html>"
                        .getBytes(StandardCharsets.UTF_8));

        Understood article = understand(read.text(), RawShape.HTML);

        assertTrue(read.page());
        assertEquals(Block.Kind.PARAGRAPH, article.text().body().get(0).kind());
        assertEquals(List.of(Inline.Style.BOLD, Inline.Style.PASTED),
                article.text().body().get(0).inlines().stream().map(Inline::style).toList());
        assertTrue(article.notes().contains("Not taken over: 1 picture or player. Add pictures in the story itself."),
                () -> article.notes().toString());
    }

    @Test
    void whatIsBrokenOrHostileIsRefusedInASentence() {
        assertAt("file", () -> read("article.docx", new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertAt("file", () -> read("article.txt", new byte[0]));
        assertAt("encoding", () -> read("article.txt", "Straße".getBytes(StandardCharsets.ISO_8859_1)));
        assertAt("pasted", () -> understand(" ", null));
        assertAt("pasted", () -> understand(">".repeat(60_000) + " deep", RawShape.MARKDOWN));
        assertEquals("Night boat",
                understand("<h1>Night boat" + "<div>".repeat(20_000) + "deep", RawShape.HTML).text().headline());
    }

    private void assertAt(String field, Somebody.Action action) {
        assertEquals(field, assertThrows(Refusal.class, () -> reporter.does(action)).problems().get(0).field());
    }

    private Understood understand(String article, RawShape shape) {
        return reporter.asks(() -> importing.understand(article, shape, false, "Rana Amari", "city"));
    }

    private ReadFile read(String name, byte[] bytes) {
        return reporter.asks(() -> {
            UUID arrival = keeping.receive(new ByteArrayInputStream(bytes));
            return files.read(new NewFile(name, arrival, ""));
        });
    }

    private static byte[] docx(String... paragraphs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "word/document.xml", Stream.of(paragraphs)
                    .map(words -> "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>")
                    .collect(Collectors.joining("", "<w:document xmlns:w=\"w\"><w:body>", "</w:body></w:document>")));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
