package news.verbatim.factcheck.extraction.pdf;

import static news.verbatim.factcheck.extraction.MadeFiles.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import news.verbatim.factcheck.extraction.Extraction;
import news.verbatim.factcheck.extraction.MadeFiles;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF has letters at places; read are sentences. */
class PdfTextTest {

    private static final List<String> LEFT = List.of("The ferry company says that the",
            "gate at the quay was never shut",
            "in the night of the great storm,", "and that nobody was asked to.");
    private static final List<String> RIGHT = List.of("The harbour master answers that",
            "she has the keys in her drawer",
            "and has had them there since the", "first of May of last year.");
    private static final String BOTH = "The ferry company says that the gate at the quay was never shut in the night of the great storm,"
            + " and that nobody was asked to.\n"
            + "The harbour master answers that she has the keys in her drawer and has had them there since the first of May of last year.";

    @TempDir
    private Path folder;
    private MadeFiles files;

    @BeforeEach
    void makeFiles() {
        files = new MadeFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoColumnsAreReadOneAfterTheOtherHoweverTheyAreDrawn(boolean byRow) {
        Extracted read = Extraction.of(files.drawn("columns.pdf", 1, (content, page) -> {
            for (int i = 0; i < 8; i++) {
                boolean left = byRow ? i % 2 == 0 : i < 4;
                int line = byRow ? i / 2 : i % 4;
                put(content, left ? 60 : 320, 700 - 14 * line, 11, (left ? LEFT : RIGHT).get(line));
            }
        }), "");

        assertEquals(BOTH, read.text());
    }

    @Test
    void aTitleOverTwoColumnsComesFirstAndColumnsNeedNotBeLevel() {
        Extracted read = Extraction.of(files.drawn("columns.pdf", 1, (content, page) -> {
            for (int line = 0; line < 4; line++) {
                put(content, 320, 695 - 14 * line, 11, RIGHT.get(line));
                put(content, 60, 700 - 14 * line, 11, LEFT.get(line));
            }
            put(content, 60, 740, 20, "The gate that was never shut in the storm");
        }), "");

        assertEquals("The gate that was never shut in the storm\n" + BOTH, read.text());
    }

    @Test
    void aTableIsReadRowByRow() {
        String text = Extraction.of(files.drawn("table.pdf", 1, (content, page) -> {
            for (int line = 0; line < 4; line++) {
                put(content, 60, 700 - 14 * line, 11, List.of("Lindt", "Brandt", "Holm", "Alder").get(line));
                put(content, 200, 700 - 14 * line, 11, LEFT.get(line));
            }
        }), "").text();

        assertTrue(text.contains("Lindt The ferry company") && text.contains("Holm in the night"), text);
    }

    @Test
    void whatComesAgainOnEachPageStandsInNoSentence() {
        Extracted read = Extraction.of(files.drawn("minutes.pdf", 3, (content, page) -> {
            put(content, 60, 760, 9, "Minutes of the harbour board, 2 May 2026");
            for (int line = 0; line < 10; line++) {
                put(content, 60, 700 - 14 * line, 11,
                        "the board says on page p" + page + "l" + line + " that it has not been told");
            }
            put(content, 300, 40, 9, Integer.toString(page));
        }), "");

        assertTrue(read.text().contains("p1l9 that it has not been told the board says on page p2l0"), read.text());
        assertFalse(read.text().contains("Minutes"));
        assertEquals(List.of("pages 1–3"), where(read, LeftOut.Kind.RUNNING_HEAD));
        assertEquals(List.of("1", "2", "3"), told(read, LeftOut.Kind.PAGE_NUMBER));
    }

    @Test
    void linesFarApartAreParagraphsWhereTheyEnd() {
        Extracted read = Extraction.of(files.drawn("wide.pdf", 1, (content, page) -> {
            List<String> lines = List.of("We have waited for the ferry since the morning and",
                    "it has not come. Nobody knows why that is so.", "The board meets tonight in the old hall, and we",
                    "shall be there all the same.");
            for (int line = 0; line < 4; line++) {
                put(content, 60, 700 - 30 * line - (line > 1 ? 20 : 0), 11, lines.get(line));
            }
        }), "");

        assertEquals(
                "We have waited for the ferry since the morning and it has not come. Nobody knows why that is so.\nThe board meets "
                        + "tonight in the old hall, and we shall be there all the same.",
                read.text());
    }

    @Test
    void aHyphenStaysWhereItIsOne() {
        Extracted read = Extraction.of(files.pdf("hyphens.pdf", null,
                "It is a long-\nterm plan for the con-\nstruction of a well-\nkept Anglo-\nDanish quay, and a re-\nopening. We re-open "
                        + "on Monday and it is well kept."),
                "");

        assertEquals(
                "It is a long-term plan for the construction of a well-kept Anglo-Danish quay, and a reopening. We re-open on Monday and "
                        + "it is well kept.",
                read.text());
        assertTrue(told(read, LeftOut.Kind.HYPHEN).contains("con-struction"), read.leftOut()::toString);
    }

    @Test
    void theNumberOfANoteIsNotSaidAndARaisedFigureStays() {
        Extracted read = Extraction.of(files.drawn("notes.pdf", 1, (content, page) -> {
            put(content, 60, 700, 12, "We pay once");
            put(content, 127, 705, 7, "12");
            put(content, 137, 700, 12, "for 10");
            put(content, 168, 705, 7, "6");
            put(content, 179, 700, 12, "bolts.");
        }), "");

        assertEquals("We pay once for 10⁶ bolts.", read.text());
        assertEquals(List.of("12"), told(read, LeftOut.Kind.NOTE_NUMBER));
    }

    @Test
    void whiteOnWhiteIsHiddenAndWhiteOnBlackIsSeen() {
        Extracted read = Extraction.of(files.drawn("white.pdf", 1, (content, page) -> {
            content.setNonStrokingColor(Color.BLACK);
            content.addRect(50, 690, 400, 30);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            put(content, 60, 700, 12, "The gate is shut.");
            put(content, 60, 600, 12, "Perhaps it is not.");
            content.setNonStrokingColor(Color.BLACK);
            put(content, 60, 500, 12, "So they say.");
        }), "");

        assertEquals("The gate is shut.\nSo they say.", read.text());
        assertEquals(List.of("Perhaps it is not."), told(read, LeftOut.Kind.HIDDEN));
    }

    @Test
    void aCourtsLinesAreNumberedAtTheMargin() {
        Extracted read = Extraction.of(files.drawn("court.pdf", 2, (content, page) -> {
            List<String> lines = List.of("   THE COURT:  Mr. Lind, did you", "open the gate?",
                    "   THE WITNESS:  I did, once, and I",
                    "saw that 12 boats were gone.", "   MS. REED:  Objection.");
            for (int line = 0; line < 5; line++) {
                put(content, line + 1 > 9 ? 56 : 60, 700 - 24 * line, 12, Integer.toString(line + 1));
                put(content, 90 + (lines.get(line).startsWith(" ") ? 40 : 0), 700 - 24 * line, 12,
                        lines.get(line).strip());
            }
        }), "");

        assertEquals(List.of("THE COURT", "THE WITNESS", "MS. REED", "THE COURT", "THE WITNESS", "MS. REED"),
                read.turns().stream()
                        .map(SpokenTurn::speaker).toList());
        assertTrue(read.text().contains("THE WITNESS: I did, once, and I saw that 12 boats were gone."), read.text());
        assertEquals(List.of("1–5 (2 times)"), told(read, LeftOut.Kind.LINE_NUMBER));
    }

    @Test
    void wordsDrawnTwiceAreSaidOnce() {
        assertEquals("The gate is shut.", Extraction.of(files.drawn("bold.pdf", 1, (content, page) -> {
            put(content, 60, 700, 12, "The gate is shut.");
            put(content, 60.1f, 700, 12, "The gate is shut.");
        }), "").text());
    }

    private static List<String> told(Extracted read, LeftOut.Kind kind) {
        return read.leftOut().stream().filter(one -> one.kind() == kind).map(LeftOut::what).toList();
    }

    private static List<String> where(Extracted read, LeftOut.Kind kind) {
        return read.leftOut().stream().filter(one -> one.kind() == kind).map(LeftOut::where).toList();
    }
}
