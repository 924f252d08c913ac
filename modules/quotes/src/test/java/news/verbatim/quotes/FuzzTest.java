package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import news.verbatim.quotes.find.QuotationFinder;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;

/** Run with JAZZER_FUZZ=1 to look for inputs that break something; else only the kept inputs run. */
class FuzzTest {

    private static final String ALPHABET = "ab S.,:?!\n-—'\"“”‘’„‚«»‹›`´()[]…19\ud83d\ude00";

    private static String text(FuzzedDataProvider data, int length) {
        if (data.consumeBoolean()) {
            return data.consumeString(length);
        }
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < length) {
            text.append(ALPHABET.charAt(data.consumeInt(0, ALPHABET.length() - 1)));
        }
        return text.toString();
    }

    @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = "30s")
    void extract(FuzzedDataProvider data) {
        String language = data.pickValue(new String[] {"en", "de", "fr"});
        String text = text(data, 2000);
        for (FoundQuotation quotation : QuotationFinder.create().find(text, language).quotations()) {
            for (Piece piece : quotation.pieces()) {
                assertTrue(piece.start() < piece.end() && piece.end() <= text.length());
            }
        }
    }

    @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = "30s")
    void match(FuzzedDataProvider data) {
        String quote = text(data, 200);
        String text = data.consumeRemainingAsString();
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("s", null, null, null, text, List.of()));
        index.add(new Source("q", null, null, null, quote + " " + text, List.of()));
        for (Passage passage : new Matcher(index).match(new Claim(quote, null, null)).passages()) {
            assertTrue(passage.start() < passage.end() && passage.share() > 0 && passage.share() <= 1);
        }
    }
}
