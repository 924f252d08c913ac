package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;

class MatchingProperties {

    @Provide
    Arbitrary<List<String>> sources() {
        return Arbitraries.of("harbour", "bridge", "the", "of", "we", "not", "nine", "9", "can't", "well-known",
                "Marlow", "opened", "it", "is", "and",
                "a", "$30", "U.S.", "people", "said").list().ofMinSize(3).ofMaxSize(60);
    }

    private static Matcher matcher(List<String> words) {
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("s", "Ada Marlow", null, null, String.join(" ", words), List.of()));
        return new Matcher(index);
    }

    @Property(tries = 500)
    void aSourceMatchesItsOwnSubstringsVerbatim(@ForAll("sources") List<String> words,
            @ForAll @IntRange(max = 59) int from,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        int start = Math.min(from, words.size() - 1);
        String quote = String.join(" ", words.subList(start, Math.min(words.size(), start + length)));
        assertEquals(MatchVerdict.VERBATIM, matcher(words).match(new Claim(quote, null, null)).verdict(), quote);
    }

    @Property(tries = 500)
    void noChangedWordIsEverVerbatim(@ForAll("sources") List<String> words, @ForAll @IntRange(max = 59) int at) {
        List<String> changed = new ArrayList<>(words);
        changed.set(Math.min(at, words.size() - 1), "zebra");
        MatchVerdict verdict = matcher(words).match(new Claim(String.join(" ", changed), null, null)).verdict();
        assertNotEquals(MatchVerdict.VERBATIM, verdict);
        assertNotEquals(MatchVerdict.ELIDED, verdict);
    }

    @Property(tries = 500)
    void noAddedWordIsEverVerbatim(@ForAll("sources") List<String> words, @ForAll @IntRange(max = 60) int at) {
        List<String> changed = new ArrayList<>(words);
        changed.add(Math.min(at, words.size()), "never");
        MatchVerdict verdict = matcher(words).match(new Claim(String.join(" ", changed), null, null)).verdict();
        assertNotEquals(MatchVerdict.VERBATIM, verdict);
        assertNotEquals(MatchVerdict.ELIDED, verdict);
    }

    @Property(tries = 500)
    void typographyChangesNothing(@ForAll("sources") List<String> words) {
        String quote = "“" + String.join("\u00a0", words).replace('\'', '’').replace("o", "o\u00ad") + ",”";
        assertEquals(MatchVerdict.VERBATIM, matcher(words).match(new Claim(quote, null, null)).verdict());
    }
}
