package news.verbatim.factcheck.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees, and what somebody took back, is told and never counts. */
class HiddenWordsTest {

    @TempDir
    private Path folder;
    private MadeFiles files;

    @BeforeEach
    void makeFiles() {
        files = new MadeFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<span style=\"display:none\">perhaps </span>", "<span hidden>perhaps </span>",
            "<span style='color:#fff'>perhaps </span>",
            "<span class='x'>perhaps </span>", "<font color=white>perhaps </font>",
            "<span class=\"sr-only\">perhaps </span>",
            "<span style='visibility: hidden'>perhaps </span>",
            "<span style='font-size:0'>perhaps </span>", "<span style='mso-hide:all'>perhaps </span>"})
    void whatAPageHidesIsToldAndDoesNotCount(String hidden) {
        Extracted read = page("<style>.x { color: red; display: none }</style><p>First.</p><p>The ferry will " + hidden
                + "not sail.</p>");

        assertEquals("First.\nThe ferry will not sail.", read.text());
        assertEquals(new LeftOut(LeftOut.Kind.HIDDEN, "perhaps", "paragraph 2", 22), read.leftOut().stream()
                .filter(one -> one.kind().isWords()).toList().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<span aria-hidden=\"true\">perhaps </span>",
            "<span style='color:#fff;background:#000'>perhaps </span>",
            "<details><summary>perhaps </summary></details>"})
    void whatIsSeenCounts(String seen) {
        assertTrue(page("<p>The ferry will " + seen + "not sail.</p>").text().contains("perhaps"));
    }

    @Test
    void aRuleInACommentHidesNothing() {
        for (String end : List.of(" */", "")) {
            assertTrue(page("<style>/* .x { display: none }" + end + "</style><p>The ferry will <span class=x>perhaps "
                    + "</span>not sail.</p>").text().contains("perhaps"), end);
        }
    }

    @Test
    void whatIsStruckOutOfAPageDoesNotCount() {
        Extracted read = page(
                "<p>The gate was <del>never</del> <ins>always</ins> <s>half</s> <span style='text-decoration: "
                        + "line-through'>quite</span>open.</p>");

        assertEquals("The gate was always open.", read.text().replaceAll(" +", " "));
        assertEquals(List.of("never", "half", "quite"), told(read, LeftOut.Kind.STRUCK));
        assertEquals(List.of("always"), told(read, LeftOut.Kind.INSERTED));
    }

    @Test
    void theNumbersOfNotesAreNotSaidAndRaisedFiguresStay() {
        Extracted read = page(
                "<p>We pay once<sup><a href='#n1'>3</a></sup> for 10<sup>6</sup> m<sup>2</sup> of gate<sup>[4]</sup>, on "
                        + "the 1<sup>st</sup> day<sup>2</sup>.</p>"
                        + "<p>The <ruby>quay<rt>kee</rt></ruby> con&shy;struc&shy;tion<wbr>firm left.</p>");

        assertEquals("We pay once for 10⁶ m² of gate, on the 1st day.\nThe quay constructionfirm left.", read.text());
        assertEquals(List.of("3", "[4]", "2"), told(read, LeftOut.Kind.NOTE_NUMBER));
        assertEquals(List.of("kee"), told(read, LeftOut.Kind.READING));
    }

    @Test
    void aQuotationSaysWhatWasHiddenWhereItRests() {
        Evidence evidence = Sample.evidence(
                page("<p>The ferry will <span hidden>perhaps </span>not sail on Monday.</p><p>We told them so.</p>"));

        assertEquals(List.of(Warning.TAKEN_BACK_HERE), warnings(evidence, "will not sail on Monday"));
        assertEquals(List.of(Warning.TAKEN_BACK_ELSEWHERE), warnings(evidence, "We told them so"));
        assertEquals(List.of(), warnings(Sample.evidence(page("<p>We told them so.</p>")), "We told them so"));
        assertEquals(evidence.leftOut(), evidence.card().leftOut());
        assertTrue(page("<p>We <del>never</del> told them so.</p>").remark().contains("in one place"));
    }

    private static List<Warning> warnings(Evidence evidence, String words) {
        return new Suggesting(Sample.STANDARD)
                .suggest(Sample.quotation(0, words, "Ada Holm"), Suggesting.over(List.of(evidence)),
                        source -> evidence, true)
                .get(0).warnings().stream().filter(one -> one.name().startsWith("TAKEN_BACK")).toList();
    }

    @Test
    void aWordDocumentIsReadAsItsLastAuthorLeftIt() {
        Extracted read = docx(
                "<w:r><w:t xml:space=\"preserve\">We will </w:t></w:r><w:del w:author=\"T\"><w:r><w:delText>never "
                        + "</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t xml:space=\"preserve\">not </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gladly </w:t></w:r></w:moveFrom>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t "
                        + "xml:space=\"preserve\">pay </w:t></w:r>"
                        + "<w:r><w:rPr><w:strike/></w:rPr><w:t>much </w:t></w:r><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>ever "
                        + "</w:t></w:r>"
                        + "<w:moveTo><w:r><w:t>twice</w:t></w:r></w:moveTo><w:r><w:rPr><w:vertAlign "
                        + "w:val=\"superscript\"/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>.</w:t></w:r>");

        assertEquals("We will not pay twice.", read.text());
        assertEquals(List.of("never", "gladly"), told(read, LeftOut.Kind.DELETED));
        assertEquals(List.of("secretly", "ever"), told(read, LeftOut.Kind.HIDDEN));
        assertEquals(List.of("much"), told(read, LeftOut.Kind.STRUCK));
        assertEquals(List.of("not", "twice"), told(read, LeftOut.Kind.INSERTED));
        assertEquals(List.of("7"), told(read, LeftOut.Kind.NOTE_NUMBER));
    }

    @Test
    void aBoxThatHangsInASentenceStandsBehindIt() {
        Extracted read = docx("<w:r><w:t xml:space=\"preserve\">We will not pay </w:t></w:r><w:r><mc:AlternateContent "
                + "xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>GATE BILL</w:t></w:r></w:p>"
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>GATE "
                + "BILL</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:t>twice for it.</w:t></w:r>");

        assertEquals("We will not pay twice for it.\nGATE BILL", read.text());
    }

    @Test
    void aDeletedEndOfAParagraphAndADropCapJoin() {
        Path file = files.docx("a.docx",
                "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">We wait </w:t></w:r>",
                "<w:r><w:t>for it.</w:t></w:r>",
                "<w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr><w:r><w:t>T</w:t></w:r>",
                "<w:r><w:t>he gate.</w:t></w:r>");

        assertEquals("We wait for it.\nThe gate.", Extraction.of(file, "").text());
    }

    @Test
    void signsOfOtherFontsAreWhatTheyLookLike() {
        Extracted read = docx(
                "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>40 </w:t><w:sym w:font=\"Wingdings\" "
                        + "w:char=\"F07D\"/><w:t>no</w:t>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F07E\"/><w:sym w:font=\"Webdings\" w:char=\"F041\"/></w:r>");

        assertEquals("≥40 🙶no🙷\uFFFD", read.text());
        assertEquals(List.of("sign F041 of Webdings"), told(read, LeftOut.Kind.SIGN));
    }

    @Test
    void commentsNotesAndHeadsOfPagesStandInNoSentence() {
        Path file = files.zip("a.docx", "word/document.xml", out -> {
            out.write(("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>We pay</w:t></w:r><w:r><w:footnoteReference "
                    + "w:id=\"2\"/></w:r><w:commentRangeStart w:id=\"0\"/>"
                    + "<w:r><w:t xml:space=\"preserve\"> once</w:t></w:r><w:r><w:commentReference "
                    + "w:id=\"0\"/></w:r><w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            part((ZipOutputStream) out, "footnotes",
                    "<w:footnotes xmlns:w=\"w\"><w:footnote><w:p><w:r><w:t>Says the bill.</w:t></w:r></w:p>"
                            + "</w:footnote></w:footnotes>");
            part((ZipOutputStream) out, "comments",
                    "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"TB\"><w:p><w:r>"
                            + "<w:t>Twice, I think.</w:t></w:r></w:p></w:comment></w:comments>");
            part((ZipOutputStream) out, "header1",
                    "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Minutes of May</w:t></w:r></w:p></w:hdr>");
        });

        Extracted read = Extraction.of(file, "");

        assertEquals("We pay once.\nSays the bill.", read.text());
        assertEquals(new LeftOut(LeftOut.Kind.COMMENT, "Twice, I think.", "TB", 6), read.leftOut().stream()
                .filter(one -> one.kind() == LeftOut.Kind.COMMENT).findFirst().orElseThrow());
        assertEquals(List.of("Minutes of May"), told(read, LeftOut.Kind.RUNNING_HEAD));
        assertEquals(List.of("note 2"), told(read, LeftOut.Kind.NOTE_NUMBER));
    }

    @Test
    void aMailIsReadWithItsHeadAndItsThread() {
        String mail = "Return-Path: <x@y>\r\nMIME-Version: 1.0\r\nFrom: =?UTF-8?Q?Mara_L=C3=BCders?= <mara@harbour.example>\r\nTo: "
                + "desk@paper.example\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n"
                + "Subject: The gate\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: multipart/alternative;"
                + " boundary=c\r\n\r\n--c\r\n"
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWe will not open "
                + "the gate before the ferries are pai=\r\nd. =93Never,=94 says the board.\r\n\r\n"
                + "On 1 Nov 2026, Tom Brandt <tom@b.example> wrote:\r\n> Do you open it?\r\n> We ask again.\r\n--c\r\nContent-Type: "
                + "text/html; charset=utf-8\r\n\r\n<p>We will not open the gate <span hidden>soon</span></p>\r\n--c--\r\n"
                + "--b\r\nContent-Type: application/pdf; name=\"bill.pdf\"\r\nContent-Disposition: attachment; "
                + "filename=\"bill.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n";

        Extracted read = Extraction.of(files.text("a.eml", mail, StandardCharsets.ISO_8859_1), "");

        assertEquals(FileFormat.MAIL, read.format());
        assertTrue(read.text()
                .startsWith("From: Mara Lüders <mara@harbour.example>\nTo: desk@paper.example\nDate: Mon, 2 Nov 2026 "
                        + "10:00:00 +0100\nSubject: The gate\n"),
                read.text());
        assertTrue(read.text().contains("before the ferries are paid. “Never,” says the board."), read.text());
        assertEquals(List.of("Mara Lüders", "Tom Brandt"), read.turns().stream().map(SpokenTurn::speaker).toList());
        assertEquals(List.of("soon"), told(read, LeftOut.Kind.HIDDEN));
        assertTrue(told(read, LeftOut.Kind.BESIDE).contains("An attachment, which was not read: bill.pdf"),
                read.leftOut()::toString);
    }

    @Test
    void signsOfOldEncodingsAndLineEndsAreRead() {
        Extracted read = Extraction
                .pasted("\u0093We go\u0085\u0094 he said.\u2028It is\u000Bten con\u00AD\nstruction\u0007.");

        assertEquals("“We go…” he said.\nIt is ten construction.", read.text());
        assertTrue(told(read, LeftOut.Kind.REPAIRED).get(0).contains("U+0093 as “"), read.leftOut()::toString);
        assertEquals(List.of("U+0007"), told(read, LeftOut.Kind.SIGN));
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry("word/" + name + ".xml"));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Extracted page(String body) {
        return Extraction.of(files.text("page.html", "<html><body>" + body + "</body></html>"), "");
    }

    private Extracted docx(String paragraph) {
        return Extraction.of(files.docx("a.docx", paragraph), "");
    }

    private static List<String> told(Extracted read, LeftOut.Kind kind) {
        return read.leftOut().stream().filter(one -> one.kind() == kind).map(LeftOut::what).toList();
    }
}
