package news.verbatim.drafting.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.Occurrences;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** Words that somebody pointed at, found again in later texts. */
class AnchorTest {

    private static final String FERRY = "The night ferry leaves at ten, and the last tram at nine.";

    private final Anchor ferry = anchor(body("It rains.", FERRY), "leaves at ten");

    @Test
    void wordsStayWhereTheyAre() {
        assertEquals("1: leaves at ten", found(ferry, body("It rains.", FERRY)));
    }

    @Test
    void aFieldThatWasMovedTakesThemAlong() {
        assertEquals("2: leaves at ten", found(ferry, body("First.", "It rains.", FERRY)));
        assertEquals("0: leaves at ten", found(ferry, body(FERRY, "It rains.")));
    }

    @Test
    void wordsThatAreTypedAroundThemPushThemOn() {
        assertEquals("1: leaves at ten", found(ferry,
                body("It rains.", "Since May the old night ferry leaves at ten, and the last tram at nine.")));
    }

    @Test
    void wordsThatChangeALittleAreStillThem() {
        Anchor tram = anchor(body(FERRY), "the last tram at nine");

        assertEquals("0: the very last tram at nine",
                found(tram, body("The ferry goes at ten, and the very last tram at nine.")));
        assertEquals("1: leaves at",
                found(ferry, body("It rains.", "The night ferry leaves at eleven, and the last tram at nine.")));
    }

    @Test
    void wordsThatWereCutOutAreGone() {
        assertEquals("gone",
                found(ferry, body("It rains.", "The night ferry is full, and the last tram goes at nine.")));
        assertEquals("gone", found(ferry, body("It rains.")));
        assertEquals("gone", found(ferry, body()));
    }

    @Test
    void wordsThatWereMovedIntoAnotherParagraphAreFoundThereIfTheyStandOnce() {
        assertEquals("0: leaves at ten", found(ferry, body("Nothing else leaves at ten.")));
        assertEquals("gone", found(ferry, body("This leaves at ten.", "That leaves at ten.")));
    }

    @Test
    void twoEqualParagraphsAreToldApartByWhereTheyStand() {
        StoryText twice = body(FERRY, "It rains.", FERRY);
        Anchor second = new Anchor(new Span(new Place(Place.Field.BODY, 2), 16, 29), FERRY);

        assertEquals("2: leaves at ten", found(second, twice));
        assertEquals("0: leaves at ten", found(anchor(twice, "leaves at ten"), twice));
    }

    private static Anchor anchor(StoryText text, String words) {
        Span span = new Occurrences(text).of(words).get(0);
        return new Anchor(span, text.at(span.place()));
    }

    private static String found(Anchor anchor, StoryText text) {
        return anchor.in(text).map(span -> span.place().index() + ": " + text.at(span)).orElse("gone");
    }

    private static StoryText body(String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs).map(Block::paragraph).toList();
        return new StoryText("Ferries", "", List.of(), blocks, "Rana Amari", "city", "en");
    }
}
