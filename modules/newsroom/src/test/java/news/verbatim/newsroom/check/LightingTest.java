package news.verbatim.newsroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuotationType;
import news.verbatim.newsroom.house.MarkedText;
import org.junit.jupiter.api.Test;

class LightingTest {

    @Test
    void theWordsOfTheQuotationAreLitWhereTheyStand() {
        assertEquals(List.of("Chair: go on. ", "there is\nno risk", " for the winter."),
                words(Lighting.in("Chair: go on. there is\nno risk for the winter.", said("There is no risk"))));
    }

    @Test
    void nothingIsLitWhereTheyDoNotStand() {
        assertEquals(List.of("There is a risk."), words(Lighting.in("There is a risk.", said("There is no risk"))));
        assertEquals(List.of("There is a risk."), words(Lighting.in("There is a risk.", null)));
    }

    @Test
    void wordsAreNoPattern() {
        assertEquals(List.of("a+b (", "c.*", ")"), words(Lighting.in("a+b (c.*)", said("c.*"))));
    }

    private static CheckedQuotation said(String words) {
        return new CheckedQuotation(new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(), words, "", "", ""), null);
    }

    private static List<String> words(List<MarkedText.Stretch> stretches) {
        return stretches.stream().map(MarkedText.Stretch::text).toList();
    }
}
