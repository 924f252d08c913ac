package news.verbatim.quotes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkConventionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "en | “We go on,” said Ida Brandt. | “We go on,”",
            "en | \"We go on,\" said Ida Brandt. | \"We go on,\"",
            "en | ''We go on,'' said Ida Brandt. | ''We go on,''",
            "en | ``We go on,'' said Ida Brandt. | ``We go on,''",
            "en | “We go on,\" said Ida Brandt. | “We go on,\"",
            "en | ‘We go on as workers’ friends do,’ said Ida Brandt. | ‘We go on as workers’ friends do,’",
            "de | „Wir machen weiter“, sagte Ida Brandt. | „Wir machen weiter“",
            "de | »Wir machen weiter«, sagte Ida Brandt. | »Wir machen weiter«",
            "de | ,,Wir machen weiter'', sagte Ida Brandt. | ,,Wir machen weiter''",
            "fr | «Nous continuons», dit Ida Brandt. | «Nous continuons»",
            "sv | ”Vi fortsätter”, sade Ida Brandt. | ”Vi fortsätter”",
            "pl | „Idziemy dalej”, powiedziała Ida Brandt. | „Idziemy dalej”",
            "ja | 「続けます」と彼女は言った。 | 「続けます」",
    })
    void pairsEveryConvention(String language, String text, String marked) {
        LaidOutText page = LaidOutText.of(text.strip());
        Pairing.Stretch stretch = Pairing.pair(page, language.strip()).get(0);
        assertEquals(marked.strip(), page.sub(stretch.start(), stretch.end()));
    }

    @Test
    void aGuillemetThatIsABulletJoinsNothing() {
        Findings found = QuotationFinder.create().find(
                "Paul told me I “shouldn’t swim in that quarry” but I did. » First rule. » Second rule. Paul wept.",
                "en");
        assertEquals(List.of("shouldn’t swim in that quarry"),
                found.quotations().stream().filter(one -> one.type() != QuotationType.INDIRECT)
                        .map(FoundQuotation::words).toList());
        assertEquals(4, found.marks().size());
    }

    @Test
    void nestedMarksKeepTheirDepth() {
        LaidOutText page = LaidOutText.of("“She said ‘go’ and I said “why” again.”");
        List<Pairing.Stretch> stretches = Pairing.pair(page, "en");
        assertEquals(List.of(0, 1, 1), stretches.stream().map(Pairing.Stretch::depth).toList());
    }

    @Test
    void aClosingRunOfThreeClosesTheInnerOneFirst() {
        LaidOutText page = LaidOutText.of("''I would use the word 'sturdy,''' said Ida Brandt.");
        List<Pairing.Stretch> stretches = Pairing.pair(page, "en");
        assertEquals("''I would use the word 'sturdy,'''", page.sub(stretches.get(0).start(), stretches.get(0).end()));
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraphAndSpoilsNothing() {
        String text = "“The bridge is shut, she said.\nNothing moved.\n“It is open,” said Ida Brandt.";
        List<Pairing.Stretch> stretches = Pairing.pair(LaidOutText.of(text), "en");
        assertEquals(2, stretches.size());
        assertEquals(false, stretches.get(0).closed());
        assertEquals(true, stretches.get(1).closed());
    }

    @Test
    void aQuotationGoesOnWhereItsMarkIsOpenedAgain() {
        String text = "“The bridge is shut. We know that,” said Ida Brandt. “It was old.\n\n“We will build a new one.”";
        Findings findings = QuotationFinder.create().find(text, "en");
        FoundQuotation quotation = findings.quotations().get(0);
        assertEquals(3, quotation.pieces().size());
        assertEquals("Ida Brandt", quotation.speaker().entity());
    }
}
