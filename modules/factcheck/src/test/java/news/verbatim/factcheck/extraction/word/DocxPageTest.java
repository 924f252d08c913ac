package news.verbatim.factcheck.extraction.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents as the page that an article is taken over from. */
class DocxPageTest {

    @TempDir
    private Path folder;

    @Test
    void paragraphsHeadingsListsAndTablesAreWhatTheyAre() throws IOException {
        assertEquals(
                "<h1>Kiln</h1>\n<p>It is <b>cold</b>.</p>\n<li>clay</li>\n<table><tr><td><p>a</p>\n</td><td><p>b</p>\n</td></tr></table>",
                page("<w:p><w:pPr><w:pStyle w:val='x1'/></w:pPr>" + r("Kiln") + "</w:p><w:p>" + r("It is ")
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>cold</w:t></w:r>"
                        + r(".") + "</w:p><w:p><w:pPr><w:numPr/></w:pPr>" + r("clay") + "</w:p><w:tbl><w:tr><w:tc><w:p>"
                        + r("a") + "</w:p></w:tc><w:tc><w:p>"
                        + r("b") + "</w:p></w:tc></w:tr></w:tbl>", "styles",
                        "<w:style w:styleId='x1'><w:name w:val='Title'/></w:style>"));
    }

    @Test
    void whatIsHiddenOrStruckIsMarked() throws IOException {
        assertEquals(
                "<p>It is <span hidden>not </span><s>very </s><span hidden>a</span><span hidden>b</span>c cold.</p>\n",
                page("<w:p>" + r("It is ")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>very </w:t></w:r>"
                        + "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>b</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>c</w:t></w:r>"
                        + r(" cold.") + "</w:p>",
                        "styles",
                        "<w:style w:styleId='h'><w:name w:val='Secret'/><w:rPr><w:vanish/></w:rPr></w:style>"));
    }

    @Test
    void changesAreMarkedAndADeletedParagraphMarkJoinsTwo() throws IOException {
        assertEquals("<p>We <del>never </del><ins>do </ins><del>gladly </del>go <ins>there</ins> now and then.</p>\n",
                page("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("We ")
                        + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>" + r("do ")
                        + "</w:ins><w:moveFrom>" + r("gladly ") + "</w:moveFrom>" + r("go ") + "<w:moveTo>" + r("there")
                        + "</w:moveTo>" + r(" now") + "</w:p><w:p>"
                        + r(" and then.") + "</w:p>"));
    }

    @Test
    void aTextBoxStandsBehindItsParagraphAndADropCapInItsWord() throws IOException {
        assertEquals("<p>We go on.</p><p>BOX</p>\n<p>The end.</p>\n",
                page("<w:p>" + r("We ") + "<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent><w:p>"
                        + r("BOX")
                        + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>" + r("BOX")
                        + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                        + r("go on.") + "</w:p><w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr>" + r("T")
                        + "</w:p><w:p>" + r("he end.") + "</w:p>"));
    }

    @Test
    void signsOfFontsWithTheirOwnOrderAreRead() throws IOException {
        assertEquals("<p>″a🙶🙷 b\uFFFD ①</p>\n", page("<w:p><w:r><w:sym w:font='Symbol' w:char='F0B2'/></w:r>" + r("a")
                + "<w:r><w:sym w:font='Wingdings' w:char='F07D'/><w:sym w:font='Wingdings' w:char='7E'/></w:r>"
                + r(" b")
                + "<w:r><w:sym w:font='Webdings' w:char='F0FF'/></w:r>" + r(" ")
                + "<w:r><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t>\uF081</w:t></w:r></w:p>"));
    }

    @Test
    void notesCommentsHeadsAndPicturesStandWhereTheyBelong() throws IOException {
        assertEquals(
                "<p>We go<span style=\"mso-element:footnote\">A note.</span> on<span style=\"mso-element:comment\">Sure?</span>.<img alt=\"A kiln\"></p>\n"
                        + "<p data-part=\"head\">The Paper</p>",
                page("<w:p>" + r("We go") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r(" on")
                        + "<w:r><w:commentReference w:id='0'/></w:r>" + r(".")
                        + "<w:r><w:drawing><wp:docPr xmlns:wp='p' descr='A kiln'/><a:blip xmlns:a='a'/></w:drawing></w:r></w:p>",
                        "footnotes", "<w:footnote w:id='2'><w:p>" + r("A note.") + "</w:p></w:footnote>", "comments",
                        "<w:comment w:id='0'><w:p>" + r("Sure?") + "</w:p></w:comment>",
                        "header1", "<w:p>" + r("The Paper") + "</w:p>"));
    }

    @Test
    void linesHyphensFieldsTagsAndControlsLoseNothing() throws IOException {
        assertEquals("<p>a<br>b c co-op\u00ad page 7 &amp; &lt;d&gt;</p>\n",
                page("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c co</w:t><w:noBreakHyphen/><w:t>op</w:t>"
                        + "<w:softHyphen/></w:r><w:smartTag><w:sdt><w:sdtContent>" + r(" page ")
                        + "</w:sdtContent></w:sdt></w:smartTag><w:fldSimple w:instr=' PAGE '>" + r("7")
                        + "</w:fldSimple><w:r><w:instrText> HYPERLINK </w:instrText></w:r><w:hyperlink>"
                        + r(" &amp; &lt;d&gt;") + "</w:hyperlink></w:p>"));
    }

    @Test
    void aDocumentThatBreaksOffIsRefusedInASentence() throws IOException {
        Path file = file("<w:p>" + r("We go"));
        assertEquals("file", assertThrows(Refusal.class, () -> DocxPage.of(file)).problems().get(0).field());
    }

    private static String r(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private String page(String body, String... parts) throws IOException {
        String page = DocxPage.of(file("<w:body>" + body + "</w:body></w:document>", parts));
        return page.substring(DocxPage.BEGINNING.length(), page.length() - "</article>".length());
    }

    private Path file(String document, String... parts) throws IOException {
        Path file = Files.createTempFile(folder, "made", ".docx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "word/document.xml", "<w:document xmlns:w='w'>" + document);
            for (int i = 0; i < parts.length; i += 2) {
                put(zip, "word/" + parts[i] + ".xml", "<w:all xmlns:w='w'>" + parts[i + 1] + "</w:all>");
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
