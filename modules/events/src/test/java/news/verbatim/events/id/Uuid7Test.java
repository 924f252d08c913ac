package news.verbatim.events.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void itCarriesVersionVariantAndTheMillisecond() {
        long before = System.currentTimeMillis();
        UUID uuid = Uuid7.next();
        long stamp = uuid.getMostSignificantBits() >>> 16;

        assertEquals(7, uuid.version());
        assertEquals(2, uuid.variant());
        assertTrue(before <= stamp && stamp <= System.currentTimeMillis());
    }
}
