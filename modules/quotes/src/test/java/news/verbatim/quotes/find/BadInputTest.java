package news.verbatim.quotes.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;
import news.verbatim.quotes.text.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    /**
     * What takes time in proportion needs a few seconds, on a crowded machine many; what takes its square needs hours.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    static List<String> texts() {
        return List.of("“We go on,” said Ida Brandt. ".repeat(35_000), "\"".repeat(200_000), "'".repeat(200_000),
                "“".repeat(10_000) + "a" + "”".repeat(10_000),
                "„".repeat(10_000) + "»".repeat(10_000), "“‘".repeat(10_000), "[".repeat(100_000), ". ".repeat(200_000),
                "a".repeat(1_000_000),
                "Ida ".repeat(100_000), "said ".repeat(50_000), "she said, ".repeat(20_000), "\n".repeat(100_000),
                "“\n".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void longAndOddTextsEndInTime(String text) {
        for (String language : List.of("en", "de")) {
            assertTimeoutPreemptively(PATIENCE, () -> QuotationFinder.create().find(text, language));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void soDoOddQuotationsAgainstOddSources(String text) {
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("s", null, null, null, text, List.of()));
        Matcher matcher = new Matcher(index);
        assertTimeoutPreemptively(PATIENCE,
                () -> matcher.match(new Claim(text.substring(0, Math.min(3000, text.length())), null, null)));
    }

    @Test
    void loneSurrogatesBidiControlsAndHtmlDoNoHarm() {
        String text = "\ud800 “\udc00 go \u202e on,” said <b>Ida Brandt</b>. &quot;No&quot; <a href=\"x\">“yes”</a>";
        assertNotNull(QuotationFinder.create().find(text, "en"));
        assertEquals(8, Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text))).size());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anyLanguageTagIsTaken(String language) {
        assertEquals(2, QuotationFinder.create().find("“We go on,” said Ida.", language).marks().size());
    }

    static List<String> languages() {
        return java.util.Arrays.asList(null, "", "en-GB", "DE_at", "xx", "-", "中文");
    }

    @Test
    void anEmptyStoryHasNothing() {
        assertEquals(0, QuotationFinder.create().find(List.of(), "en").quotations().size());
        assertEquals(0, QuotationFinder.create().find("", "en").quotations().size());
    }
}
