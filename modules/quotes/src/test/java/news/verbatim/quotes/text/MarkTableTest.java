package news.verbatim.quotes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a mark is one, through whatever it came. */
class MarkTableTest {

    private static final Set<Character.UnicodeScript> ELSEWHERE = Set.of(Character.UnicodeScript.NKO,
            Character.UnicodeScript.MIAO);

    @Test
    void whatUnicodeSaysLooksLikeAMarkIsInTheTable() {
        SpoofChecker alike = new SpoofChecker.Builder().build();
        Set<String> marks = Set.of(alike.getSkeleton("\""), alike.getSkeleton("'"));
        List<String> missing = new ArrayList<>();
        for (int c = 0x80; c < 0x20000; c++) {
            if (Character.isDefined(c) && !Character.isSurrogate((char) c)
                    && Character.getType(c) != Character.OTHER_LETTER
                    && !ELSEWHERE.contains(Character.UnicodeScript.of(c)) && c != '՝'
                    && marks.contains(alike.getSkeleton(Character.toString(c))) && MarkTable.of(c) == null) {
                missing.add("U+%04X %s".formatted(c, Character.getName(c)));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void whatUnicodeCallsAQuotationMarkIsInTheTable() {
        for (int c = 0; c < 0x20000; c++) {
            boolean quotation = Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
                    || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION;
            // the brackets of editors of old texts, U+2E02 to U+2E21, are no marks of speech
            if (quotation && (c < 0x2E00 || c > 0x2E2F)) {
                assertNotNull(MarkTable.of(c), "U+%04X %s".formatted(c, Character.getName(c)));
            }
        }
    }

    static Stream<String> pairs() {
        Stream<String> same = MarkTable.all().stream()
                .map(entry -> Character.toString(entry.character()) + "|" + Character.toString(entry.character()));
        return Stream.concat(same, Stream.of("<<|>>", "<<<|>>>", ">>|<<", "🙶|🙷", "‘|’", "‚|‘", "‛|’", "‵|′",
                "\u0093|\u0094", "\u0091|\u0092", "&quot;|&quot;",
                "&#8220;|&#8221;", "&#x201C;|&#x201d;", "&#34;|&#34;", "&#147;|&#148;", "&ldquo;|&rdquo;",
                "&laquo;|&raquo;", "&amp;quot;|&amp;quot;",
                "&lsquo;|&rsquo;", "&#39;|&#39;", "&apos;|&apos;", "\\\"|\\\"", "\\u201c|\\u201d", "\\u0022|\\u0022",
                "\\x93|\\x94", "â€œ|â€\u009d",
                "â€œ|â€”", "â€œ|â€", "â\u0080\u009c|â\u0080\u009d", "Ã¢â‚¬Å“|Ã¢â‚¬Â\u009d", "‚Äú|‚Äù", "Â«|Â»",
                "â€ž|â€œ", "â€˜|â€™", "вЂњ|вЂќ",
                "=E2=80=9C|=E2=80=9D", "%22|%22", "%E2%80%9C|%E2%80%9D", "\ufffd|\ufffd", "''|''", "``|''", ",,|''"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noneOfThemAroundASentenceIsOverlooked(String pair) {
        String open = pair.substring(0, pair.indexOf('|'));
        String close = pair.substring(pair.indexOf('|') + 1);
        String story = "Vera Quist shut her folder. " + open + "Nobody here will lend a cent for that pier," + close
                + " she said.";
        Findings found = QuotationFinder.create().find(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, story)), "en");

        List<String> marks = found.marks().stream().map(mark -> story.substring(mark.start(), mark.end())).toList();
        assertEquals(List.of(open, close), marks);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '#',
            value = {"″,″", "ʺ,ʺ", "ˮ,ˮ", "‶,″", "״,״", "🙶,🙷", "<<,>>", "&quot;,&quot;", "&#8220;,&#8221;",
                    "\\\",\\\"", "\\u201c,\\u201d",
                    "â€œ,â€\u009d", "â€œ,â€”", "\u0093,\u0094", "=E2=80=9C,=E2=80=9D"})
    void whatStandsBetweenThemIsAQuotation(String open, String close) {
        String said = open + "Nobody here will lend a cent for that pier," + close;
        Findings found = QuotationFinder.create().find("Vera Quist shut her folder. " + said + " she said.", "en");

        FoundQuotation quotation = found.quotations().get(0);
        assertEquals(new Piece(0, 28, 28 + said.length()), quotation.pieces().get(0));
        assertEquals("Nobody here will lend a cent for that pier,", quotation.words());
        assertEquals("Vera Quist", quotation.speaker().entity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The board is 5′11″ long.", "A 6ʹ2ʺ man sat there.",
            "It lies at 52°30′ north, 13°24′36″ east.", "A 12″ disc.",
            "הדובר של צה״ל דיבר.", "מנכ״לית החברה באה.", "ג׳ורג׳ בא.", "Don’t and donʼt and don′t and don&#39;t.",
            "The ʻIolani school and ʿAlī.",
            "Fish &amp; chips, a > b, x -> y."})
    void signsOfMeasureAndOfWordsAreNone(String text) {
        assertEquals(List.of(), marks(text), text);
    }

    @Test
    void aSentenceInPrimesMayHoldAMeasure() {
        assertEquals(List.of("″", "″"), marks("Tom Alder shrugged. ″A plank of 5′11″ will do,″ he said."));
        assertEquals(List.of("״", "״"), marks("הוא אמר ״דובר צה״ל טעה״ והלך."));
    }

    @Test
    void eachEntrySaysWhy() {
        MarkTable.all()
                .forEach(entry -> assertFalse(entry.reason().isBlank(), () -> "U+%04X".formatted(entry.character())));
    }

    private static List<String> marks(String text) {
        return Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text))).stream()
                .map(mark -> text.substring(mark.start(), mark.end())).toList();
    }
}
