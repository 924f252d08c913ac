package news.verbatim.events.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks are printed once. */
class QuotedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "The bridge opens|“The bridge opens”",
            "“The bridge opens”|“The bridge opens”",
            "““The bridge opens””|“The bridge opens”",
            "„Die Brücke öffnet“|“Die Brücke öffnet”",
            "\"The bridge opens\"|“The bridge opens”",
            "“The bridge opens on Mo…|“The bridge opens on Mo…”",
            "opens on Monday,”|“opens on Monday,”",
            "He said “no”|“He said ‘no’”",
            "“No,” he said, “never.”|“No,” he said, “never.”",
            "“No,” he said|“‘No,’ he said”"})
    void inOnePairWhateverTheyBring(String words, String printed) {
        assertEquals(printed, Quoted.of(words));
    }
}
