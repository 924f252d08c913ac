package news.verbatim.newsroom.house.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Picture;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.wording.Words;
import org.junit.jupiter.api.Test;

/** What an editor is told of pictures that are others than those that were signed. */
class PictureChangesTest {

    private static final StoryId STORY = StoryId.next();

    private static final Block WORDS = Block.paragraph("The ferry is back.");

    private static final Block QUAY = picture("a", "The quay", false);

    @Test
    void aPictureThatIsNewOrGoneIsCalledOne() {
        assertEquals(List.of("Picture, paragraph 2, new: "), changes(List.of(WORDS), List.of(WORDS, QUAY)));
        assertEquals(List.of("Picture, paragraph 2, gone: "), changes(List.of(WORDS, QUAY), List.of(WORDS)));
    }

    @Test
    void anotherPictureUnderTheSameWordsIsSeen() {
        assertEquals(List.of("Picture, paragraph 1: another picture"),
                changes(List.of(QUAY), List.of(picture("b", "The quay", false))));
        assertEquals(List.of("Picture, paragraph 1: said to be decorative"),
                changes(List.of(QUAY), List.of(picture("a", "The quay", true))));
        assertEquals(List.of("Picture, paragraph 1: "),
                changes(List.of(QUAY), List.of(picture("a", "The old quay", false))));
    }

    @Test
    void aParagraphThatGaveWayToAPictureIsTwoChanges() {
        assertEquals(List.of("Paragraph 1, gone: ", "Picture, paragraph 1, new: "),
                changes(List.of(WORDS), List.of(QUAY)));
    }

    @Test
    void aPictureThatWasTakenOutIsStillShownWithItsWords() {
        MarkedText text = ChangedText.of(checked(List.of(WORDS, QUAY)).text(), checked(List.of(WORDS)).text(),
                List.of());

        assertEquals(-1, text.blocks().get(1).index());
        assertEquals(QUAY, text.blocks().get(1).block());
        assertTrue(text.blocks().get(1).lines().get(0).stream().allMatch(stretch -> "gone".equals(stretch.change())));
    }

    private static List<String> changes(List<Block> before, List<Block> now) {
        return TextChanges.between(checked(before), checked(now), new Words()).stream()
                .map(change -> change.what() + ": " + change.said())
                .toList();
    }

    private static CheckedText checked(List<Block> body) {
        return new CheckedText(STORY, 1, "ferry",
                new StoryText("Ferry back", "", List.of(), body, "Rana Amari", "city", "en"), List.of(),
                List.of());
    }

    private static Block picture(String hash, String caption, boolean decorative) {
        return Block.picture(
                new Picture(hash.repeat(64), Picture.Type.JPEG, 900, 600, "A quay", decorative, "Ida Holm", ""),
                caption);
    }
}
