package news.verbatim.approval.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(new StoryText("Tunnel to close", "", List.of(),
            List.of(Block.paragraph("It closes in June.")), "Rana Amari", "city", "en"));

    @Test
    void theWordsAreTakenFromTheText() {
        List<PlacedReason> exact = places.exactly(List.of(reason(0, 13, 17, "January, says the agency")));

        assertEquals("June", exact.get(0).words());
    }

    @Test
    void aPlaceThatIsNotInTheTextIsFound() {
        assertTrue(places.areIn(List.of(reason(0, 0, 18, "Why?"))));
        assertFalse(places.areIn(List.of(reason(0, 0, 19, "Why?"))));
        assertFalse(places.areIn(List.of(reason(1, 0, 1, "Why?"))));
        assertFalse(places.areIn(List.of(reason(0, -1, 1, "Why?"))));
        assertFalse(places.areIn(List.of(reason(0, 5, 5, "Why?"))));
        assertFalse(places.areIn(List.of(reason(0, 0, 1, " "))));
    }

    private static PlacedReason reason(int block, int start, int end, String reason) {
        return new PlacedReason(new Span(new Place(Place.Field.BODY, block), start, end), "", reason);
    }
}
