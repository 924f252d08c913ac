package news.verbatim.factcheck.extraction.turns;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.extraction.Extraction;
import news.verbatim.factcheck.extraction.MadeFiles;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subtitles are transcripts with times. */
class SubtitlesTest {

    @TempDir
    private Path folder;

    @Test
    void srtKeepsTheTimeOfEachPieceAndTheSpeakerUntilTheNextLabel() {
        Extracted read = read("talk.srt", """
                1
                00:00:01,000 --> 00:00:03,500
                LINDT: The bridge opens on Monday,

                2
                00:00:03,500 --> 00:00:05,250
                and <i>nobody</i> will pay.

                3
                00:01:05,300 --> 00:01:07,000
                MARLOW: Nobody?
                """);

        assertEquals("application/x-subrip", read.mediaType());
        assertEquals("LINDT: The bridge opens on Monday, and nobody will pay.\nMARLOW: Nobody?", read.text());
        assertEquals(List.of("LINDT", "LINDT", "MARLOW"), read.turns().stream().map(SpokenTurn::speaker).toList());
        assertEquals(List.of(1000, 3500, 65300), read.turns().stream().map(SpokenTurn::from).toList());
        assertEquals("and nobody will pay.", said(read, 1));
    }

    @Test
    void webVttNamesItsVoices() {
        Extracted read = read("talk.vtt", """
                WEBVTT - council

                NOTE a comment of the maker

                intro
                00:01.000 --> 00:03.000 align:start
                <v.loud Dana Marlow>Will it <c.yellow>close</c>?</v>

                01:00:04.000 --> 01:00:05.000
                <v Oskar Lind>R&amp;D says <00:04.500>no.</v>
                """);

        assertEquals("Dana Marlow: Will it close?\nOskar Lind: R&D says no.", read.text());
        assertEquals(3_604_000, read.turns().get(1).from());
        assertEquals("R&D says no.", said(read, 1));
    }

    @Test
    void aDashBeginsSomebodyElse() {
        Extracted read = read("film.srt", "1\n00:00:01,000 --> 00:00:02,000\n- Who goes there?\n- Nobody.\n");

        assertEquals("Who goes there?\nNobody.", read.text());
        assertTrue(read.turns().stream().map(SpokenTurn::speaker).allMatch(Objects::isNull));
    }

    @Test
    void repeatedWordsAreKept() {
        assertEquals("Never. Never.", read("talk.srt",
                "1\n00:00:01,000 --> 00:00:02,000\nNever.\n\n2\n00:00:02,000 --> 00:00:03,000\nNever.\n")
                .text());
    }

    @Test
    void aLineThatIsNoTimeIsNamed() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> read("broken.vtt", "WEBVTT\n\n00:01.000 --> later\nSaid.\n"));

        assertEquals("file", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains("Line 3"), refusal.getMessage());
    }

    @Test
    void subtitlesWithoutWordsAreRefused() {
        assertRefused("file", "There are no words in these subtitles.", () -> read("empty.vtt", "WEBVTT\n"));
    }

    @Test
    void theTimeOfAWordCanBeTold() {
        Extracted read = read("talk.vtt",
                "WEBVTT\n\n00:01.000 --> 00:02.000\nFirst.\n\n00:09.000 --> 00:10.000\nSecond.\n");
        Evidence evidence = Sample.evidence(read);

        assertEquals(1000, evidence.timecodeAt(0));
        assertEquals(9000, evidence.timecodeAt(read.text().indexOf("Second")));
    }

    @Test
    void aBlankLineInsideACueTakesNothingAway() {
        Extracted read = read("talk.srt", """
                1
                00:00:01,000 --> 00:00:04,000
                LINDT: We shall sell the ferry in June

                unless the island pays its share.

                2
                00:00:05,000 --> 00:00:07,000
                So much for that.
                """);

        assertEquals("LINDT: We shall sell the ferry in June unless the island pays its share. So much for that.",
                read.text());
        assertEquals(1000, read.turns().get(1).from());
        assertTrue(told(read, LeftOut.Kind.CUE).contains("1–2"), () -> told(read, LeftOut.Kind.CUE));
    }

    @Test
    void nothingBetweenCuesAndACueThatIsANumber() {
        Extracted read = read("talk.srt", """
                1
                00:00:01,000 --> 00:00:04,000
                In which year?
                2
                00:00:05,000 --> 00:00:07,000
                1984

                3
                00:00:08,000 --> 00:00:09,000
                2
                """);

        assertEquals("In which year? 1984 2", read.text());
        assertTrue(told(read, LeftOut.Kind.CUE).contains("1–3"), () -> told(read, LeftOut.Kind.CUE));
    }

    @Test
    void aMarkOfItsEncodingPointsForCommasAndNoNumbersMakeSubtitlesAllTheSame() {
        Extracted read = read("talk.srt",
                "\uFEFF0:00:02.5 --> 0:00:04.000\r\nNobody came.\r\n1999\r\n\r\n0:00:04.000 --> "
                        + "0:00:06.000\r\nNot one.\r\n");

        assertEquals(FileFormat.SRT, read.format());
        assertEquals("Nobody came. 1999 Not one.", read.text());
        assertEquals(2500, read.turns().get(0).from());
    }

    @Test
    void entitiesAreReadAfterTags() {
        assertEquals("We don't owe \"them\" a <b>penny</b> & it’s said.", read("talk.vtt",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<i>We don&#39;t</i> owe &quot;them&quot; a &lt;b&gt;penny&lt;/b&gt; &amp; it&rsquo;s"
                        + " said.\n")
                .text());
    }

    @Test
    void linesThatRollUpAreSaidOnce() {
        Extracted read = read("rolling.vtt", """
                WEBVTT
                Kind: captions

                00:00:00.400 --> 00:00:03.100 align:start
                \s
                our<00:00:00.700><c> night</c><00:00:01.100><c> ferry</c>

                00:00:03.100 --> 00:00:03.110 align:start
                our night ferry
                \s

                00:00:03.110 --> 00:00:06.000 align:start
                our night ferry
                goes<00:00:03.500><c> every</c><c> night</c>

                00:00:06.000 --> 00:00:06.010 align:start
                goes every night
                \s

                00:00:06.010 --> 00:00:09.000 align:start
                goes every night
                every night
                """);

        assertEquals("our night ferry goes every night every night", read.text());
        assertEquals(List.of(400, 3110, 6010), read.turns().stream().map(SpokenTurn::from).toList());
        assertTrue(told(read, LeftOut.Kind.AGAIN).contains("4 times"), () -> told(read, LeftOut.Kind.AGAIN));
        assertTrue(told(read, LeftOut.Kind.STYLE).contains("align:start"), () -> told(read, LeftOut.Kind.STYLE));
        assertEquals("Kind: captions",
                read.leftOut().stream().filter(one -> one.kind() == LeftOut.Kind.HEAD).toList().get(1).what());
    }

    @Test
    void whatAMakerNotedIsToldAndNotSaid() {
        Extracted read = read("talk.vtt", """
                WEBVTT - council

                STYLE
                ::cue { color: white }

                NOTE he asked us not to use “never”

                intro-1
                00:01.000 --> 00:04.000 line:0
                - <v.loud Dana Marlow>The gate was shut.
                - <v Oskar Lind>♪ ♪ Nobody <s>ever</s> had a key.</v>

                00:05.000 --> 00:06.000
                The sign reads A --> B.
                """);

        assertEquals("Dana Marlow: The gate was shut.\nOskar Lind: ♪ ♪ Nobody had a key.\nThe sign reads A --> B.",
                read.text());
        assertEquals("NOTE he asked us not to use “never”", told(read, LeftOut.Kind.NOTE));
        assertEquals("ever", told(read, LeftOut.Kind.STRUCK));
        assertTrue(told(read, LeftOut.Kind.CUE).contains("intro-1"), () -> told(read, LeftOut.Kind.CUE));
        assertTrue(told(read, LeftOut.Kind.STYLE).contains("::cue { color: white }"),
                () -> told(read, LeftOut.Kind.STYLE));
        assertTrue(told(read, LeftOut.Kind.SPEAKER).contains("- (2 times)"), () -> told(read, LeftOut.Kind.SPEAKER));
    }

    @Test
    void whoSpeaksIsAnnouncedByTwoArrows() {
        Extracted read = read("talk.srt", """
                1
                00:00:01,000 --> 00:00:03,000
                >> Lindt: The gate was
                shut.

                2
                00:00:02,500 --> 00:00:04,000
                >> MARLOW: Was it?

                3
                00:00:04,000 --> 00:00:05,000
                >> Look: it was.
                """);

        assertEquals(List.of("Lindt", "Lindt", "MARLOW", "Look"),
                read.turns().stream().map(SpokenTurn::speaker).toList());
    }

    @Test
    void aWordBeforeAColonIsNoSpeakerIfItComesOnce() {
        Extracted read = read("talk.srt", "1\n00:00:01,000 --> 00:00:03,000\nRemember: nobody pays.\n");

        assertEquals("Remember: nobody pays.", said(read, 0));
        assertTrue(told(read, LeftOut.Kind.REMARK).contains("do not say who speaks"),
                () -> told(read, LeftOut.Kind.REMARK));
    }

    @Test
    void tenThousandCuesAreRead() {
        StringBuilder file = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            file.append(i)
                    .append("\n00:%02d:%02d,000 --> 00:%02d:%02d,900\nword%d\n\n".formatted(i / 60 % 60, i % 60,
                            i / 60 % 60, i % 60,
                            i));
        }

        Extracted read = read("long.srt", file.toString());

        assertEquals(10_000, read.turns().size());
        assertEquals("1–10000", told(read, LeftOut.Kind.CUE));
    }

    private static String told(Extracted read, LeftOut.Kind kind) {
        return read.leftOut().stream().filter(one -> one.kind() == kind).map(LeftOut::what)
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private Extracted read(String name, String text) {
        return Extraction.of(new MadeFiles(folder).text(name, text), "");
    }

    private static String said(Extracted read, int turn) {
        return read.text().substring(read.turns().get(turn).start(), read.turns().get(turn).end());
    }
}
