package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.verbatim.quotes.find.QuotationFinder;
import news.verbatim.quotes.text.Sweep;

class SweepProperties {

    private static final String ALWAYS = "“„‟«»‹›「」『』《》〈〉‚‛❝❞";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab s9.,!? \n-“”„«»‹›‘’‚'\"`´「」\ud83d").ofMaxLength(60);
    }

    @Property(tries = 2000)
    void noMarkThatCanBeNothingElseIsOverlooked(@ForAll("texts") String text) {
        BitSet swept = new BitSet();
        Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text)))
                .forEach(mark -> swept.set(mark.start(), mark.end()));
        for (int i = 0; i < text.length(); i++) {
            if (ALWAYS.indexOf(text.charAt(i)) >= 0) {
                assertTrue(swept.get(i), text + " at " + i);
            }
        }
    }

    @Property(tries = 1000)
    void straightMarksAreOverlookedOnlyAsInches(@ForAll("texts") String text) {
        BitSet swept = new BitSet();
        Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text)))
                .forEach(mark -> swept.set(mark.start(), mark.end()));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"' && !swept.get(i)) {
                assertTrue(i > 0 && Character.isDigit(text.charAt(i - 1)), text + " at " + i);
            }
        }
    }

    @Property(tries = 1000)
    void marksAreInOrderAndNeverOverlap(@ForAll("texts") String text) {
        int last = 0;
        for (Mark mark : Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text)))) {
            assertTrue(mark.start() >= last && mark.end() > mark.start() && mark.end() <= text.length());
            last = mark.end();
        }
    }

    @Property(tries = 500)
    void theFinderReportsTheSameMarks(@ForAll("texts") String text) {
        List<TextBlock> blocks = List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text));
        assertEquals(Sweep.marks(blocks), QuotationFinder.create().find(blocks, "en").marks());
    }
}
