package news.verbatim.publishing.publication;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);

    @Test
    void isTheDayAndTheSlug() {
        assertEquals("/2026/01/09/tunnel", Address.of(DAY, "tunnel", path -> false).path());
    }

    @Test
    void takesTheFirstNumberThatIsFree() {
        Set<String> taken = Set.of("/2026/01/09/tunnel", "/2026/01/09/tunnel-2");

        assertEquals("/2026/01/09/tunnel-3", Address.of(DAY, "tunnel", taken::contains).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a--b", "Tunnel", "a/b", "..", "a b", "<script>", "نفق"})
    void hasNoRoomForWhatIsNoSlug(String slug) {
        assertRefused(null, "The story has no slug that can stand in an address: small",
                () -> Address.of(DAY, slug, path -> false));
    }
}
