package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;
import news.verbatim.quotes.people.WordSense;

/**
 * Whatever is not on the list of {@code SetAside} is seen when it is missing, added, put for another or moved, on
 * either side.
 */
class NothingFoldedAwayProperties {

    private static final String[] TOKENS = {"harbour", "the", "of", "we", "not", "no", "can't", "cant", "re-sign",
            "resign", "well-known",
            "Bürgermeister", "Maße", "Masse", "пором", "пароме", "не", "العبارة", "لن", "नाव", "ἡ", "渡", "船", "没", "卖",
            "たなか", "เรือ",
            "1012", "10-12", "1,5", "15", "1.5", ".5", "5", "-5", "3-1", "31", "5²", "52", "½", "12", "1990s", "90s",
            "40p", "7:30", "730", "3/4", "34", "2.10", "2.1",
            "<", ">", "≤", "±", "°", "%", "‰", "$", "€", "&", "+", "#", "=", "~", "^", "§", "😀", "@ada", "ada",
            "a@b.example", "C", "U.S.", "laughs", "music",
            "audience", "applause", "f***ing", "Q"};

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(TOKENS).list().ofMinSize(4).ofMaxSize(30);
    }

    private static MatchVerdict verdict(List<String> source, List<String> quote) {
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("s", null, null, null, String.join(" ", source), List.of()));
        return new Matcher(index).match(new Claim(String.join(" ", quote), null, null)).verdict();
    }

    private static void assertSeen(List<String> source, List<String> quote) {
        if (Collections.indexOfSubList(source, quote) < 0) {
            MatchVerdict verdict = verdict(source, quote);
            assertFalse(verdict == MatchVerdict.VERBATIM || verdict == MatchVerdict.ELIDED,
                    quote + " out of " + source);
        }
    }

    @Property(tries = 150)
    void whatIsMissingIsSeen(@ForAll("tokens") List<String> tokens, @ForAll @IntRange(min = 1, max = 28) int at) {
        List<String> changed = new ArrayList<>(tokens);
        changed.remove(Math.min(at, tokens.size() - 2));
        assertSeen(tokens, changed);
    }

    @Property(tries = 150)
    void whatIsAddedIsSeen(@ForAll("tokens") List<String> tokens, @ForAll @IntRange(max = 30) int at,
            @ForAll("token") String token) {
        List<String> changed = new ArrayList<>(tokens);
        changed.add(Math.min(at, tokens.size()), token);
        assertSeen(tokens, changed);
    }

    @Property(tries = 150)
    void whatStandsForAnotherIsSeen(@ForAll("tokens") List<String> tokens, @ForAll @IntRange(max = 29) int at,
            @ForAll("token") String token) {
        List<String> changed = new ArrayList<>(tokens);
        changed.set(Math.min(at, tokens.size() - 1), token);
        assertSeen(tokens, changed);
    }

    @Property(tries = 150)
    void whatMovedIsSeen(@ForAll("tokens") List<String> tokens, @ForAll @IntRange(max = 29) int from,
            @ForAll @IntRange(max = 29) int to) {
        List<String> changed = new ArrayList<>(tokens);
        String token = changed.remove(Math.min(from, tokens.size() - 1));
        changed.add(Math.min(to, changed.size()), token);
        assertSeen(tokens, changed);
    }

    @Property(tries = 150)
    void soIsWhatStandsInBracketsOfTheSource(@ForAll("tokens") List<String> tokens,
            @ForAll @IntRange(min = 1, max = 27) int at,
            @ForAll @IntRange(min = 1, max = 3) int length) {
        int from = Math.min(at, tokens.size() - 2);
        int to = Math.min(tokens.size() - 1, from + length);
        List<String> inside = tokens.subList(from, to);
        if (WordSense.stage(String.join(" ", inside)) > 0) {
            return;
        }
        List<String> source = new ArrayList<>(tokens);
        source.set(from, "(" + source.get(from));
        source.set(to - 1, source.get(to - 1) + ")");
        List<String> quote = new ArrayList<>(tokens);
        quote.subList(from, to).clear();
        if (Collections.indexOfSubList(tokens, quote) < 0) {
            MatchVerdict verdict = verdict(source, quote);
            assertFalse(verdict == MatchVerdict.VERBATIM || verdict == MatchVerdict.ELIDED,
                    quote + " out of " + source);
        }
    }

    @Property(tries = 150)
    void everyCutOfASourceIsVerbatim(@ForAll("tokens") List<String> tokens, @ForAll @IntRange(max = 29) int from,
            @ForAll @IntRange(min = 1, max = 30) int length) {
        int start = Math.min(from, tokens.size() - 1);
        List<String> quote = tokens.subList(start, Math.min(tokens.size(), start + length));
        assertEquals(MatchVerdict.VERBATIM, verdict(tokens, quote), quote + " out of " + tokens);
    }

    @Property(tries = 150)
    void whatIsSetAsideChangesNothing(@ForAll("words") List<String> words, @ForAll("aside") String mark,
            @ForAll @IntRange(max = 20) int at) {
        List<String> source = new ArrayList<>(words);
        int i = Math.min(at, words.size() - 1);
        source.set(i, source.get(i) + mark);
        String quote = Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFD);
        assertEquals(MatchVerdict.VERBATIM, verdict(source, List.of(quote)), source.toString());
        assertEquals(MatchVerdict.VERBATIM, verdict(source, List.of(quote.toUpperCase(Locale.ROOT))),
                source.toString());
    }

    @Provide
    Arbitrary<String> token() {
        return Arbitraries.of(TOKENS);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("harbour", "können", "café", "пором", "їхати", "βάρκα", "we", "ought", "dock", "seven")
                .list().ofMinSize(2).ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> aside() {
        return Arbitraries.of(",", ".", ";", ":", "!", " —", " –", "…".substring(1), "”", " “", "\u200b", "\n", "\t",
                " (Applause.)", " [laughter]", "\u00ad", "，", "。",
                " •", "\n> ", " ♪");
    }
}
