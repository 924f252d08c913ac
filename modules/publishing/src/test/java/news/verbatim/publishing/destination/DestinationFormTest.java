package news.verbatim.publishing.destination;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://agency.example/in", "http://agency.example:8080/in?from=verbatim",
            "https://[2606:4700::1111]/",
            "HTTPS://agency.example", "https://agency.example:443/"})
    void anAddressOfTheWebIsTaken(String address) {
        assertDoesNotThrow(() -> form(DestinationKind.WEBHOOK, address).require());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "agency.example", "ftp://agency.example/", "file:///etc/passwd", "https://", "https:///in",
                    "https://me:secret@agency.example/", "https://agency.example/#in", "https://agency.example:22/",
                    "https://agency.example:0/",
                    "https://agency.example:99999/", "https://agency .example/", "gopher://agency.example:6379/_x",
                    "https://bücher.example/",
                    "javascript:alert(1)", "https://agency_example/"})
    void whatIsNoneIsRefusedAtItsField(String address) {
        assertEquals(List.of("address"), problems(form(DestinationKind.HUB, address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../evidence", "/etc", "a/b", "a\\b", ".hidden", "Archive", "a.b", "a b",
            "%2e%2e", "-a",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aFolderLiesInItsRootAndNowhereElse(String name) {
        assertEquals(List.of("address"), problems(form(DestinationKind.FOLDER, name)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertEquals(List.of("name", "kind", "address"), problems(new DestinationForm("", null, "", "")));
        assertDoesNotThrow(() -> form(DestinationKind.FOLDER, "archive-2026").require());
    }

    private static DestinationForm form(DestinationKind kind, String address) {
        return new DestinationForm("Agency", kind, address, "");
    }

    private static List<String> problems(DestinationForm form) {
        return assertThrows(Refusal.class, form::require).problems().stream().map(Refusal.Problem::field).toList();
    }
}
