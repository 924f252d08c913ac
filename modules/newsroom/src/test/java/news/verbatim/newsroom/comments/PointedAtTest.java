package news.verbatim.newsroom.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import org.junit.jupiter.api.Test;

class PointedAtTest {

    @Test
    void wordsComeWithTheirPlace() {
        PointedAt pointed = PointedAt.read("{\"field\":\"BODY\",\"index\":2,\"start\":4,\"end\":7,\"words\":\"ten\"}");

        assertEquals(new PointedAt(new Span(new Place(Place.Field.BODY, 2), 4, 7), "ten"), pointed);
    }

    @Test
    void whatIsNoPlaceIsRefusedAndShownAsNothing() {
        for (String sent : List.of("", "[]", "{", "{\"field\":\"NOWHERE\"}",
                "{\"field\":\"BODY\",\"index\":\"two\"}")) {
            assertEquals("commented",
                    assertThrows(Refusal.class, () -> PointedAt.read(sent)).problems().get(0).field());
            assertEquals("", PointedAt.words(sent));
        }
    }
}
