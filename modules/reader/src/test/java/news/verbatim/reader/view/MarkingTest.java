package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final Place HERE = new Place(Place.Field.BODY, 0);

    private final Marking marking = new Marking();

    @Test
    void splitsATextAtItsQuotations() {
        marking.note(1, false, List.of(new Span(HERE, 2, 4), new Span(HERE, 6, 8)));

        assertEquals(List.of(TextPiece.plain("ab"), new TextPiece("cd", 1, false, false), TextPiece.plain("ef"),
                new TextPiece("gh", 1, false, true)),
                marking.pieces(HERE, "abcdefgh"));
    }

    @Test
    void leavesTheTextOfAnotherPlaceAlone() {
        marking.note(1, false, List.of(new Span(new Place(Place.Field.BODY, 1), 0, 3)));

        assertEquals(List.of(TextPiece.plain("abc")), marking.pieces(HERE, "abc"));
    }

    @Test
    void neitherLosesNorRepeatsACharacterWhateverTheSpansSay() {
        marking.note(1, false, List.of(new Span(HERE, 3, 90)));
        marking.note(2, false, List.of(new Span(HERE, 1, 5)));
        marking.note(3, false, List.of(new Span(HERE, 4, 4)));

        assertEquals("abcdefgh",
                marking.pieces(HERE, "abcdefgh").stream().map(TextPiece::text).collect(Collectors.joining()));
    }

    @Test
    void cutsAQuotationWhereItIsSetInAnotherWayAndStillRefersToItOnce() {
        marking.note(1, false, List.of(new Span(HERE, 1, 5)));
        Block block = Block.paragraph("abcdef").with(Inline.bold(3, 6), Inline.link(0, 1, "https://port.example"));

        assertEquals(List.of(new TextPiece("a", 0, false, false, false, false, "https://port.example"),
                new TextPiece("bc", 1, false, false), new TextPiece("de", 1, false, true, true, false, null),
                new TextPiece("f", 0, false, false, true, false, null)),
                marking.pieces(HERE, block));
    }

    @Test
    void refersOnceToAQuotationThatRunsOverLines() {
        marking.note(1, false, List.of(new Span(HERE, 1, 4)));

        List<TextPiece> first = List.of(TextPiece.plain("a"), new TextPiece("b", 1, false, false));
        List<TextPiece> second = List.of(new TextPiece("c", 1, false, true), TextPiece.plain("d"));
        assertEquals(List.of(first, second), Marking.lines(marking.pieces(HERE, "ab\ncd")));
    }
}
