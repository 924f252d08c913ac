package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.verbatim.quotes.find.QuotationFinder;

class FindingProperties {

    private final QuotationFinder finder = QuotationFinder.create();

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> bits = Arbitraries.of("“", "”", "\"", "''", "'", "’", "„", "«", "»", " ", " ", " ", "\n",
                ", ", ". ", "? ", ": ", "said ",
                "Ida Brandt ", "she ", "the minister ", "told reporters that ", "We will not go", "according to ",
                "it rained", "sagte ", "😀", "\ud800");
        return bits.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property(tries = 600)
    void everyPieceLiesInsideItsTextAndItsParagraph(@ForAll("articles") String article) {
        for (FoundQuotation quotation : finder.find(article, "en").quotations()) {
            for (Piece piece : quotation.pieces()) {
                assertTrue(piece.start() >= 0 && piece.start() < piece.end() && piece.end() <= article.length());
                assertEquals(-1, article.substring(piece.start(), piece.end()).indexOf('\n'));
            }
            FoundSpeaker speaker = quotation.speaker();
            if (speaker != null && speaker.at() != null) {
                assertEquals(speaker.text(), article.substring(speaker.at().start(), speaker.at().end()));
            }
            if (quotation.cueAt() != null) {
                assertEquals(quotation.cue(), article.substring(quotation.cueAt().start(), quotation.cueAt().end()));
            }
        }
    }

    @Property(tries = 600)
    void markedQuotationsNeverOverlap(@ForAll("articles") String article) {
        List<Piece> pieces = new ArrayList<>();
        Findings findings = finder.find(article, "en");
        findings.quotations().stream().filter(q -> q.type() != QuotationType.INDIRECT)
                .forEach(q -> pieces.addAll(q.pieces()));
        findings.dismissals().forEach(dismissal -> pieces.add(dismissal.piece()));
        pieces.sort((a, b) -> Integer.compare(a.start(), b.start()));
        for (int i = 1; i < pieces.size(); i++) {
            assertTrue(pieces.get(i).start() >= pieces.get(i - 1).end(), article);
        }
    }

    @Property(tries = 300)
    void shiftingATextShiftsTheResult(@ForAll("articles") String article) {
        List<TextBlock> alone = List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, article));
        List<TextBlock> shifted = List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, ""), alone.get(0));
        List<FoundQuotation> a = finder.find(alone, "en").quotations();
        List<FoundQuotation> b = finder.find(shifted, "en").quotations();
        assertEquals(a.size(), b.size());
        for (int i = 0; i < a.size(); i++) {
            assertEquals(a.get(i).words(), b.get(i).words());
            Piece piece = a.get(i).pieces().get(0);
            assertEquals(new Piece(1, piece.start(), piece.end()), b.get(i).pieces().get(0));
        }
    }

    @Property(tries = 200)
    void theSameTextGivesTheSameResult(@ForAll("articles") String article) {
        assertEquals(finder.find(article, "de"), QuotationFinder.create().find(article, "de"));
    }
}
