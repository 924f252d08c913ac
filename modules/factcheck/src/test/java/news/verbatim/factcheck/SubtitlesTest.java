package news.verbatim.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import news.verbatim.events.Refusal;
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
        assertEquals("Never. Never.", read("talk.srt", "1\n00:00:01,000 --> 00:00:02,000\nNever.\n\n2\n00:00:02,000 --> 00:00:03,000\nNever.\n")
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
        assertThrows(Refusal.class, () -> read("empty.vtt", "WEBVTT\n"));
    }

    @Test
    void theTimeOfAWordCanBeTold() {
        Extracted read = read("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nFirst.\n\n00:09.000 --> 00:10.000\nSecond.\n");
        Evidence evidence = Sample.evidence(read);

        assertEquals(1000, evidence.timecodeAt(0));
        assertEquals(9000, evidence.timecodeAt(read.text().indexOf("Second")));
    }

    private Extracted read(String name, String text) {
        return Extraction.of(new MadeFiles(folder).text(name, text), "");
    }

    private static String said(Extracted read, int turn) {
        return read.text().substring(read.turns().get(turn).start(), read.turns().get(turn).end());
    }
}
