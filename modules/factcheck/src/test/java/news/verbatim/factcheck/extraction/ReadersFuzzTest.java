package news.verbatim.factcheck.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;

/**
 * Whatever bytes a file of evidence is made of, it is read or refused with a sentence, and what is told of it lies in
 * it. Run with JAZZER_FUZZ=1 to look for bytes that break a reader; else only the kept ones run.
 */
class ReadersFuzzTest {

    /** What the files of each kind are made of, put together in any order. */
    private static final List<List<String>> MADE_OF = List.of(
            List.of("WEBVTT", "\n", "\n\n", "00:01.000 --> 00:02.000", "1", "<v Ada>", "</v>", "<00:01.500>", "NOTE x",
                    "&amp;",
                    ">> ADA: ", "- ", "♪ la ♪",
                    "STYLE", "align:start", "Good day", "00:00:01,000 --> 00:00:02,000", "\uFEFF", "{\\an8}", "<i>",
                    "-->"),
            List.of("Q. ", "A. ", "ADA: ", "Ada  0:07", "Speaker 1 (00:03):", "[00:12]", "\n", "\n\n", "1", "  2  ",
                    "The CHAIRMAN. ",
                    "(Laughter.)", "Good day. ", "– ", ":",
                    "Mrs. X (during the reading). ", "\u2028", "\u000B", "\t", "“", "”"),
            List.of("<p>", "</p>", "<del>", "</del>", "<ins>", "<q>", "</q>", "<br>", "<div hidden>",
                    "<span style='display:none'>",
                    "</span>", "<table><tr><td>", "<!--", "-->",
                    "<style>.a{color:#fff}</style>", "<p class=a>", "<ruby>a<rt>b</rt>", "&quot;", "&#0;", "&#x110000;",
                    "Good day",
                    "<html>", "<svg>", "<![CDATA[", "]]>"),
            List.of("From: a@b.example\n", "Subject: =?utf-8?B?4oCc?=\n", "Content-Type: multipart/mixed; boundary=x\n",
                    "\n",
                    "--x\n", "--x--\n", "> Good day\n", "=E2=80=9C",
                    "Content-Transfer-Encoding: quoted-printable\n", "Content-Transfer-Encoding: base64\n",
                    "Content-Type: text/html\n", "R29vZA==\n", "Good day\n", "-- \n", "On Monday Ada wrote:\n"),
            List.of("{\"results\":", "[", "{", "\"segments\":", "\"words\":", "\"word\":\"Good\"",
                    "\"text\":\"Good day\"",
                    "\"start\":1.5", "\"end\":-2e999", "\"speaker\":0", ",", "}", "]",
                    "\"speaker\":\"ADA\"", "\"alternatives\":", "null", "\"transcript\":\"Good\""));

    private static final String[] ENCODINGS = {"", "UTF-8", "windows-1252", "UTF-16"};

    @FuzzTest(maxDuration = "60s")
    void aFileIsReadOrRefused(FuzzedDataProvider data) throws IOException {
        Path file = Files.createTempFile("fuzzed", ".bin");
        try {
            String encoding = data.pickValue(ENCODINGS);
            Files.write(file, data.consumeBoolean() ? made(data).getBytes(StandardCharsets.UTF_8)
                    : data.consumeRemainingAsBytes());
            check(Extraction.of(file, encoding));
        } catch (Refusal refused) {
            assertFalse(refused.problems().get(0).message().isBlank());
        } finally {
            Files.delete(file);
        }
    }

    @FuzzTest(maxDuration = "30s")
    void whatIsPastedIsRead(FuzzedDataProvider data) {
        check(Extraction.pasted(data.consumeBoolean() ? made(data) : data.consumeRemainingAsString()));
    }

    private static String made(FuzzedDataProvider data) {
        List<String> parts = MADE_OF.get(data.consumeInt(0, MADE_OF.size() - 1));
        StringBuilder text = new StringBuilder(data.consumeBoolean() ? parts.get(0) + parts.get(1) : "");
        while (data.remainingBytes() > 0 && text.length() < 4_000) {
            text.append(data.consumeInt(0, 9) == 0 ? data.consumeString(3)
                    : parts.get(data.consumeInt(0, parts.size() - 1)));
        }
        return text.toString();
    }

    private static void check(Extracted read) {
        int length = read.text().length();
        int from = 0;
        for (SpokenTurn turn : read.turns()) {
            assertTrue(from <= turn.start() && turn.start() <= turn.end() && turn.end() <= length,
                    () -> turn + " in " + length);
            from = turn.start();
        }
        for (LeftOut one : read.leftOut()) {
            assertTrue(one.at() == LeftOut.NOWHERE || 0 <= one.at() && one.at() <= length, () -> one + " in " + length);
        }
    }
}
