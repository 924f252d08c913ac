package news.verbatim.drafting.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class RevisionComparisonTest {

    private static final StoryReading READING = new StoryReading();

    @Test
    void quotationsThatSayTheSameAreNoChange() {
        RevisionComparison comparison = RevisionComparison.of(draft("It rained.", "“We go,” said Ole Brun."),
                draft("It snowed.", "“We go,” said Ole Brun."));

        assertEquals(List.of(), comparison.quotations());
        assertEquals(List.of("paragraph 1"), what(comparison.text()));
    }

    @Test
    void aChangedQuotationComesFirstWithItsWords() {
        RevisionComparison.Change change = RevisionComparison
                .of(draft("“We go home,” said Ole Brun."), draft("“We stay home,” said Ole Brun."))
                .quotations().get(0);

        assertEquals("Ole Brun", change.what());
        assertEquals("other words", change.note());
        assertEquals(List.of("go", "stay"), change.pieces().stream().filter(piece -> piece.fate() != WordDiff.Fate.KEPT)
                .map(WordDiff.Piece::text).toList());
    }

    @Test
    void newAndRemovedParagraphsAreNamed() {
        assertEquals(List.of("new paragraph 2"),
                what(RevisionComparison.of(draft("a", "c"), draft("a", "b", "c")).text()));
        assertEquals(List.of("paragraph 2"), what(RevisionComparison.of(draft("a", "b", "c"), draft("a", "c")).text()));
        assertEquals(List.of("paragraph 1", "new paragraph 2"),
                what(RevisionComparison.of(draft("a"), draft("x", "y")).text()));
        assertTrue(RevisionComparison.of(draft("a"), draft("a")).same());
    }

    @Test
    void bothVersionsCanBeReadInTheDifference() {
        Random random = new Random(20261124);
        for (int round = 0; round < 3_000; round++) {
            String before = words(random);
            String after = words(random);
            List<WordDiff.Piece> pieces = WordDiff.between(before, after).pieces();

            assertEquals(before, without(pieces, WordDiff.Fate.NEW));
            assertEquals(after, without(pieces, WordDiff.Fate.GONE));
        }
    }

    private static String without(List<WordDiff.Piece> pieces, WordDiff.Fate fate) {
        return pieces.stream().filter(piece -> piece.fate() != fate).map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> what(List<RevisionComparison.Change> changes) {
        return changes.stream().map(RevisionComparison.Change::what).toList();
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(i -> List.of("we", "go", " ", ", ", "“home”", "’s").get(i))
                .collect(Collectors.joining());
    }

    private static Draft draft(String... paragraphs) {
        return Draft.of(
                READING.of(new StoryText("Head", "", List.of(), Stream.of(paragraphs).map(Block::paragraph).toList(),
                        "R", "city", "en")));
    }
}
