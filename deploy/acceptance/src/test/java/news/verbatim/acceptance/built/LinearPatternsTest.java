package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, each regular expression of the code takes time in proportion to its length, and no more stack: laid
 * on its worst inputs up to a megabyte.
 */
class LinearPatternsTest {

    private static final int MOST_LOOKS = 200;

    /** What may look more often at each character, always as often, and why. */
    private static final Map<String, Integer> DEARER = Map.of(
            // a hundred names of occasions, each looked for at up to six words behind each preposition
            "news.verbatim.quotes.find.SaidReader.PLACE", 2_000);

    /** Methods that put patterns together for static fields of their class, where they are found as they are. */
    private static final Set<String> FOR_FIELDS = Set.of("news.verbatim.drafting.importing.RawShape.lambda$static$0",
            "news.verbatim.factcheck.extraction.turns.CueMarkup.<clinit>", "news.verbatim.quotes.Occasions.kind",
            "news.verbatim.quotes.find.SaidReader.<clinit>", "news.verbatim.quotes.find.SaidReader.words",
            "news.verbatim.quotes.match.Turnings.<clinit>", "news.verbatim.quotes.people.WordSense.rule",
            "news.verbatim.quotes.text.TurningWords.enter");

    /** Methods that put a pattern together out of what somebody sends, and the worst that comes of it. */
    private static final Map<String, List<String>> OUT_OF_WHAT_IS_SENT = Map.of(
            "news.verbatim.drafting.importing.RawMail.part", List.of("\n--\\Q" + "-".repeat(190) + "\\E"),
            "news.verbatim.factcheck.extraction.MailText.several", List.of("\\Q\n--" + "-".repeat(190) + "\\E"),
            "news.verbatim.factcheck.search.Snippet.of",
            List.of("(?iu)(?<![\\p{L}\\p{N}])(?:\\Qa\\E[\\p{L}\\p{N}]*|\\Qaa\\E|\\Qé\\E)(?![\\p{L}\\p{N}])"),
            "news.verbatim.newsroom.check.Lighting.loosely", List.of("(?iu)\\Qa\\E\\s+\\Qa\\E\\s+\\Qa\\E\\s+\\Qb\\E"));

    private static PatternsOfTheCode code;

    @BeforeAll
    static void look() {
        HouseClasses classes = new HouseClasses();
        code = new PatternsOfTheCode(classes.files(), classes::ready);
    }

    @Test
    void everyPatternIsLinear() {
        assertEquals("", complaints(code.all()));
    }

    @Test
    void whatIsPutTogetherIsKnownAndLinear() {
        Set<String> known = new TreeSet<>(FOR_FIELDS);
        known.addAll(OUT_OF_WHAT_IS_SENT.keySet());
        assertEquals(known, code.composed());
        FOR_FIELDS.forEach(method -> assertTrue(
                code.holders().contains(method.substring(0, method.lastIndexOf('.'))), method));
        assertEquals("", complaints(OUT_OF_WHAT_IS_SENT.entrySet().stream().flatMap(method -> method.getValue().stream()
                .map(regex -> new WrittenPattern(method.getKey(), regex, 0, EnumSet.of(PatternUse.FIND)))).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "\\s+$", "(?:a|b)*", "<!--.*?-->", "(\\w+\\s?)*:", ".*,.*;", "x\\s*y?\\s*z",
            "<b>(.*?)</b>", "[a-z]+ing\\b", "\\bto [^.]*[.]", "(?i)style\\s*=[^>]*hidden", "\\[[^\\]]*\\]\\(",
            "(?:not |never )*said", "(?<!my\\s+)word", "\\d+(?:[.,]\\d+)*%", "(?=.*\\d)[a-z]+",
            "\\p{L}*tag\\p{L}*(?!\\p{M})",
            "(a|b)c.*?\\1d", "(?s)/\\*.*?\\*/"})
    void whatIsSlowIsComplainedOf(String slow) {
        assertNotEquals(Optional.empty(), complaint(slow));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(?<!\\s)\\s++$", "(?:a|b)*+", "(?s)<!--.*?(?:-->|\\z)", "[a-z]++", "^[^?]*what", "\\d{1,3}",
                    "(?<![a-z])[a-z]++(?<=ing)", "x\\s*+(?:y\\s*+)?z", "<[^<>]*>"})
    void whatIsLinearIsNot(String linear) {
        assertEquals(Optional.empty(), complaint(linear));
    }

    @Test
    void noWayOfWritingAPatternEscapes() throws IOException {
        try (InputStream file = Written.class.getResourceAsStream("LinearPatternsTest$Written.class")) {
            PatternsOfTheCode written = new PatternsOfTheCode(Map.of(Written.class.getName(), file.readAllBytes()),
                    name -> Written.class);
            Map<String, Set<PatternUse>> found = written.all().stream()
                    .collect(Collectors.toMap(WrittenPattern::regex, WrittenPattern::uses, (one, other) -> one));
            assertEquals(Set.of("a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8", "i9"), found.keySet());
            assertEquals(EnumSet.of(PatternUse.WHOLE), found.get("a1"));
            assertEquals(EnumSet.of(PatternUse.FIND), found.get("b2"));
            assertEquals(EnumSet.of(PatternUse.BEGINNING), found.get("c3"));
            assertEquals(EnumSet.of(PatternUse.WHOLE), found.get("e5"));
            assertEquals(EnumSet.allOf(PatternUse.class), found.get("i9"));
            assertEquals(Set.of(Written.class.getName() + ".reference", Written.class.getName() + ".together"),
                    written.composed());
        }
    }

    /** One of each way. */
    private static final class Written {

        private static final Pattern FIELD = Pattern.compile("a1");

        private static final List<Pattern> LIST = List.of(Pattern.compile("b" + 2, Pattern.CASE_INSENSITIVE));

        private final Pattern own = Pattern.compile("c3");

        boolean any(String text, boolean which) {
            return FIELD.matcher(text).matches() || LIST.get(0).matcher(text).find() || own.matcher(text).lookingAt()
                    || text.split("d4").length > 1 || text.matches("e5")
                    || !text.replaceAll("f6", text).equals(text.replaceFirst(which ? "g7" : "h8", ""));
        }

        static Object handedOn() {
            return Arrays.asList(Pattern.compile("i9"));
        }

        static Pattern together(String text) {
            return Pattern.compile("j" + text);
        }

        static Function<String, Pattern> reference() {
            return Pattern::compile;
        }
    }

    private static String complaints(List<WrittenPattern> patterns) {
        return patterns.parallelStream()
                .flatMap(one -> PatternCost.complaint(one, DEARER.getOrDefault(one.place(), MOST_LOOKS)).stream())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> complaint(String regex) {
        return PatternCost.complaint(new WrittenPattern("", regex, 0, EnumSet.allOf(PatternUse.class)), MOST_LOOKS);
    }
}
