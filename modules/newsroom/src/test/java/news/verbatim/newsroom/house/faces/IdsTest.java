package news.verbatim.newsroom.house.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void whatIsNoIdIsThatOfNothing() {
        UUID id = UUID.randomUUID();

        assertEquals(id, Ids.of(id.toString()));
        assertEquals(id, Ids.asked(id.toString()));
        for (String none : new String[] {null, "", "1", "not an id", id + "0"}) {
            assertNull(Ids.of(none));
            assertEquals(new UUID(0, 0), Ids.asked(none));
        }
    }
}
