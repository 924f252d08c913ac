package news.verbatim.drafting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void aChangedWordIsGoneAndAdded() {
        assertEquals("It starts in [-June-][+January+].",
                told(WordDiff.between("It starts in June.", "It starts in January.")));
    }

    @Test
    void theSpaceBetweenTwoChangedWordsBelongsToTheChange() {
        assertEquals("a [-b c-][+x y+] d", told(WordDiff.between("a b c d", "a x y d")));
    }

    @Test
    void whatIsEqualIsOnePiece() {
        assertTrue(WordDiff.between("“No,” she said.", "“No,” she said.").isSame());
        assertEquals(1, WordDiff.between("“No,” she said.", "“No,” she said.").pieces().size());
        assertTrue(WordDiff.between("", "").isSame());
    }

    @Test
    void ofTwoTextsThatHaveNothingInCommonBothAreThere() {
        assertEquals("[-one-][+zwei+]", told(WordDiff.between("one", "zwei")));
        assertEquals("[+only+]", told(WordDiff.between("", "only")));
    }

    @RepeatedTest(200)
    void bothTextsAreInTheComparison() {
        Random random = new Random();
        String before = text(random);
        String now = text(random);

        WordDiff diff = WordDiff.between(before, now);

        assertEquals(before, joined(diff, WordDiff.Fate.GONE));
        assertEquals(now, joined(diff, WordDiff.Fate.NEW));
    }

    @Test
    void whereNearlyEverythingChangedOnlyTheEndsAreCompared() {
        Random random = new Random(20261201);
        List<String> before = new ArrayList<>(IntStream.range(0, 20_000).mapToObj(Integer::toString).toList());
        List<String> now = new ArrayList<>(before);
        Collections.shuffle(now, random);

        WordDiff diff = WordDiff.between("Ships " + String.join(" ", before) + " sail.",
                "Ships " + String.join(" ", now) + " sail.");

        assertEquals(List.of(WordDiff.Fate.KEPT, WordDiff.Fate.GONE, WordDiff.Fate.NEW, WordDiff.Fate.KEPT),
                diff.pieces().stream().map(WordDiff.Piece::fate).toList());
    }

    private static String joined(WordDiff diff, WordDiff.Fate with) {
        return diff.pieces().stream().filter(piece -> piece.fate() == WordDiff.Fate.KEPT || piece.fate() == with)
                .map(WordDiff.Piece::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6).mapToObj(i -> List.of("a", " ", "b", "“", "c d", " 𝒢").get(i))
                .collect(Collectors.joining());
    }

    private static String told(WordDiff diff) {
        return diff.pieces().stream().map(piece -> piece.fate() == WordDiff.Fate.KEPT ? piece.text()
                : piece.fate() == WordDiff.Fate.GONE ? "[-" + piece.text() + "-]" : "[+" + piece.text() + "+]")
                .collect(Collectors.joining());
    }
}
