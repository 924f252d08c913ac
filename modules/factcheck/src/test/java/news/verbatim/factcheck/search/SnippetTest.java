package news.verbatim.factcheck.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A snippet shows why something was found. */
class SnippetTest {

    private static final String FAR = "The board met in the town hall and heard a report. ".repeat(40);

    @Test
    void theWordsThatWereLookedForAreLitWithSomeAroundThem() {
        List<EvidenceHit.Piece> pieces = Snippet.of("bridge \"monday\"")
                .in(FAR + "The Bridge\nopens on Monday. " + FAR);

        String all = pieces.stream().map(EvidenceHit.Piece::words).collect(Collectors.joining());
        assertTrue(all.startsWith("… ") && all.endsWith(" …") && all.contains("The Bridge opens on Monday."), all);
        assertEquals(List.of("Bridge", "Monday"),
                pieces.stream().filter(EvidenceHit.Piece::lit).map(EvidenceHit.Piece::words).toList());
    }

    @Test
    void withoutWordsItIsTheBeginning() {
        assertEquals(List.of(new EvidenceHit.Piece("Short.", false)), Snippet.of("").in("Short."));
        assertEquals(List.of(new EvidenceHit.Piece("Short.", false)), Snippet.of("elsewhere").in("Short."));
        assertEquals(List.of(), Snippet.of(null).in(""));
    }

    @Test
    void aWordThatGoesOnAndAWordWithAccentsAreFoundToo() {
        assertTrue(Snippet.of("brid*").in("A bridges b").contains(new EvidenceHit.Piece("bridges", true)));
        String around = Snippet.of("brucke").in("x ".repeat(500) + "Die Brücke öffnet.").stream()
                .map(EvidenceHit.Piece::words)
                .collect(Collectors.joining());
        assertTrue(around.contains("Brücke"), around);
    }

    @Test
    void signsOfASearchAreNoPatterns() {
        assertEquals(1, Snippet.of("(.*) | + - \" [").in("A text.").size());
    }
}
