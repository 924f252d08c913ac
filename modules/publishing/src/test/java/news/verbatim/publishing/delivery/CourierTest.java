package news.verbatim.publishing.delivery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourierTest {

    private final Map<UUID, Boolean> underWay = new HashMap<>();

    private final Dispatch.Due healthy = new Dispatch.Due(UUID.randomUUID(), false);

    private final Dispatch.Due ailing = new Dispatch.Due(UUID.randomUUID(), true);

    @Test
    void theAilingDoNotTakeAllThreads() {
        underWay(4, true);

        assertFalse(Courier.hasRoom(ailing, underWay));
        assertTrue(Courier.hasRoom(healthy, underWay));
    }

    @Test
    void nobodyHasTwoThreads() {
        underWay.put(healthy.id(), false);

        assertFalse(Courier.hasRoom(healthy, underWay));
    }

    @Test
    void thereAreOnlySoMany() {
        underWay(7, false);
        assertTrue(Courier.hasRoom(ailing, underWay));
        underWay(1, false);
        assertFalse(Courier.hasRoom(healthy, underWay));
    }

    private void underWay(int destinations, boolean failed) {
        for (int i = 0; i < destinations; i++) {
            underWay.put(UUID.randomUUID(), failed);
        }
    }
}
