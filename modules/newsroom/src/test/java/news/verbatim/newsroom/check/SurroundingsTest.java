package news.verbatim.newsroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void thirtyWordsStandOnEitherSide() {
        String many = String.join(" ", Collections.nCopies(40, "word"));
        Surroundings around = Surroundings.of(text(many + " “no” " + many), said(0, 200, 204));

        assertEquals("… " + String.join(" ", Collections.nCopies(30, "word")), around.before());
        assertEquals(String.join(" ", Collections.nCopies(30, "word")) + " …", around.after());
    }

    @Test
    void theParagraphsAroundItHelpOut() {
        Surroundings around = Surroundings.of(text("The first one.", "He said “no” twice.", "The last one."),
                said(1, 8, 12));

        assertEquals("The first one. He said", around.before());
        assertEquals("twice. The last one.", around.after());
    }

    @Test
    void aHeadlineStandsAlone() {
        Quotation said = new Quotation(QuotationId.next(), QuotationType.MIXED,
                List.of(new Span(new Place(Place.Field.HEADLINE, 0), 0, 5)), "Ferry", "", "", "");

        assertEquals(new Surroundings("", "sails"), Surroundings.of(text("Body."), said));
    }

    private static StoryText text(String... paragraphs) {
        return new StoryText("Ferry sails", "A standfirst", List.of(),
                List.of(paragraphs).stream().map(Block::paragraph).toList(),
                "Rana", "city", "en");
    }

    private static Quotation said(int block, int start, int end) {
        return new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, block), start, end)), "no", "", "", "");
    }
}
