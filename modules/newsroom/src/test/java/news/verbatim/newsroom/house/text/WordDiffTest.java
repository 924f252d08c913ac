package news.verbatim.newsroom.house.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.text.MarkedText.Stretch;
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

        assertEquals(before, joined(diff, "gone"));
        assertEquals(now, joined(diff, "added"));
    }

    @RepeatedTest(100)
    void aTextWithItsChangesHoldsTheTextOfNowAndTheOneBefore() {
        Random random = new Random();
        StoryText before = story(random);
        StoryText now = story(random);

        MarkedText marked = ChangedText.of(before, now, List.of());

        assertEquals(now.body().stream().map(Block::text).collect(Collectors.joining("|")), joined(marked, "gone"));
        assertEquals(now.headline(), joined(marked.headline(), "gone"));
        assertEquals(before.headline(), joined(marked.headline(), "added"));
    }

    private static StoryText story(Random random) {
        return new StoryText(text(random), "", List.of(), random.ints(random.nextInt(4) + 1, 0, 3)
                .mapToObj(i -> Block.paragraph("abc".substring(i, i + 1) + text(random))).toList(), "", "city", "en");
    }

    private static String joined(MarkedText marked, String without) {
        return marked.blocks().stream().filter(part -> part.index() >= 0)
                .map(part -> part.lines().stream().map(line -> joined(line, without)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("|"));
    }

    private static String joined(List<Stretch> stretches, String without) {
        return stretches.stream().filter(stretch -> !without.equals(stretch.change())).map(Stretch::text)
                .collect(Collectors.joining());
    }

    private static String joined(WordDiff diff, String with) {
        return diff.pieces().stream().filter(piece -> piece.change() == null || piece.change().equals(with))
                .map(WordDiff.Piece::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6).mapToObj(i -> List.of("a", " ", "b", "“", "c d", " 𝒢").get(i))
                .collect(Collectors.joining());
    }

    private static String told(WordDiff diff) {
        return diff.pieces().stream().map(piece -> piece.change() == null ? piece.text()
                : piece.change().equals("gone") ? "[-" + piece.text() + "-]" : "[+" + piece.text() + "+]")
                .collect(Collectors.joining());
    }
}
