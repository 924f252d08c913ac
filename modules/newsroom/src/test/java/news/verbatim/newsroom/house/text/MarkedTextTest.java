package news.verbatim.newsroom.house.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final StoryText TEXT = new StoryText("Ferry sails", "", List.of("One “point”"),
            List.of(Block.paragraph("He said “yes” and “no”."), Block.list(List.of("first", "second one"))),
            "Rana", "city", "en");

    @Test
    void wordsAreCutAtTheMarks() {
        MarkedText marked = MarkedText.of(TEXT, List.of(mark(0, 8, 13), mark(0, 18, 22)));

        assertEquals(List.of("He said ", "“yes”", " and ", "“no”", "."), words(marked.blocks().get(0).lines().get(0)));
        assertEquals("ok", marked.blocks().get(0).lines().get(0).get(1).mark().shape());
        assertNull(marked.blocks().get(0).lines().get(0).get(2).mark());
    }

    @Test
    void aMarkOverTwoItemsOfAListIsOnBoth() {
        MarkedText marked = MarkedText.of(TEXT, List.of(mark(1, 3, 12)));

        assertEquals(List.of("fir", "st"), words(marked.blocks().get(1).lines().get(0)));
        assertEquals(List.of("second", " one"), words(marked.blocks().get(1).lines().get(1)));
    }

    @Test
    void whereMarksOverlapTheFirstHolds() {
        MarkedText marked = MarkedText.of(TEXT, List.of(mark(0, 10, 22), mark(0, 8, 13)));

        assertEquals(List.of("He said ", "“yes”", " and “no”", "."), words(marked.blocks().get(0).lines().get(0)));
    }

    @Test
    void aMarkBeyondTheTextDoesNoHarm() {
        assertEquals(List.of("first"),
                words(MarkedText.of(TEXT, List.of(mark(1, 90, 99))).blocks().get(1).lines().get(0)));
    }

    @Test
    void wordsAreCutWhereTheyAreSetInAnotherWay() {
        Block block = Block.list(List.of("salt and bread", "soap")).with(Inline.bold(0, 8), Inline.italic(5, 14),
                Inline.link(15, 19, "https://port.example"));
        StoryText text = new StoryText("", "", List.of(), List.of(block), "Rana", "city", "en");

        List<List<MarkedText.Stretch>> lines = MarkedText.of(text, List.of(mark(0, 5, 14))).blocks().get(0).lines();

        assertEquals(List.of("salt ", "and", " bread"), words(lines.get(0)));
        assertEquals(List.of("bold", "bold italic", "italic"),
                lines.get(0).stream().map(MarkedText.Stretch::look).toList());
        assertEquals("ok", lines.get(0).get(2).mark().shape());
        assertEquals("https://port.example", lines.get(1).get(0).href());
    }

    @Test
    void whatIsNotMarkedIsOneStretch() {
        MarkedText marked = MarkedText.of(TEXT, List.of());

        assertEquals(List.of("Ferry sails"), words(marked.headline()));
        assertEquals(List.of(), words(marked.standfirst()));
        assertEquals(List.of("One “point”"), words(marked.keyPoints().get(0)));
    }

    private static MarkedText.Mark mark(int block, int start, int end) {
        return new MarkedText.Mark(new Span(new Place(Place.Field.BODY, block), start, end), "ok", "verbatim", "key");
    }

    private static List<String> words(List<MarkedText.Stretch> stretches) {
        return stretches.stream().map(MarkedText.Stretch::text).toList();
    }
}
