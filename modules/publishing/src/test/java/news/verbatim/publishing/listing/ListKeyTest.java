package news.verbatim.publishing.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListKeyTest {

    @Test
    void isReadAsItIsWrittenToTheMicrosecond() {
        ListKey key = new ListKey(Instant.parse("2026-11-22T14:00:00.123456Z"), UUID.randomUUID());

        assertEquals(Optional.of(key), ListKey.parse(key.toString()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "_", "2026-11-22T14:00:00Z", "2026-11-22T14:00:00Z_", "2026-11-22T14:00:00Z_no",
            "2026-13-22T14:00:00Z_00000000-0000-4000-8000-000000000001",
            "2026-11-22T14:00:00Z_00000000-0000-4000-8000-0000000000011",
            "+999999999-12-31T23:59:59Z_00000000-0000-4000-8000-000000000001", "------------------------------------"})
    void whatIsNoKeyIsNone(String written) {
        assertEquals(Optional.empty(), ListKey.parse(written));
    }
}
