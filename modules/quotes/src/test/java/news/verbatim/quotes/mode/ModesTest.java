package news.verbatim.quotes.mode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.Mode;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModesTest {

    private final QuotationFinder finder = QuotationFinder.create();

    static List<String> sentences() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/modes.txt"))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceSaysInWhatWayItGivesTheWords(String line) {
        String[] parts = line.split(" ", 3);
        Findings findings = finder.find(parts[2], parts[0]);
        assertFalse(findings.quotations().isEmpty(), parts[2]);
        // what is told without marks beside them has a way of its own: “she said, and would not say more”
        List<FoundQuotation> marked = findings.quotations().stream()
                .filter(found -> found.type() != QuotationType.INDIRECT).toList();
        assertEquals(Set.of(Mode.valueOf(parts[1])), modes(marked.isEmpty() ? findings.quotations() : marked),
                parts[2]);
    }

    @Test
    void whatIsDeniedInsideAQuotationIsSaidOutside() {
        Findings findings = finder.find("“I never said ‘close the old bridge’ to anybody,” Ada Marlow said on Monday.",
                "en");
        assertEquals(Set.of(Mode.ASSERTED), modes(findings.quotations()));
        assertEquals(Set.of(Mode.DENIED), modes(findings.inner()));
    }

    @Test
    void whatIsSaidInsideADenialIsSaidThere() {
        Findings findings = finder.find("Ada Marlow never said: “My son told me, ‘Close the old bridge at once.’”",
                "en");
        assertEquals(Set.of(Mode.DENIED), modes(findings.quotations()));
        assertEquals(Set.of(Mode.ASSERTED), modes(findings.inner()));
    }

    @Test
    void bothPrintsOfATranslatedQuotationAreInOneMode() {
        List<FoundQuotation> found = finder.find(
                "Ada Marlow never said: “No nos queda nada que vender en la ciudad.” "
                        + "(“We have nothing left that we could sell in the town.”)",
                "en").quotations();
        assertEquals(2, found.size());
        assertEquals(Set.of(Mode.DENIED), modes(found));
    }

    @Test
    void aLanguageWithoutListsAsserts() {
        assertEquals(Set.of(Mode.ASSERTED),
                modes(finder.find("Ada Marlelli non ha mai detto: «I soldi sono spariti».", "it").quotations()));
    }

    private static Set<Mode> modes(List<FoundQuotation> found) {
        return found.stream().map(FoundQuotation::mode).collect(Collectors.toSet());
    }
}
