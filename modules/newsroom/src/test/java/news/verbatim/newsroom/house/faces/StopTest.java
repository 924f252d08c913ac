package news.verbatim.newsroom.house.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.faces.application.FacesMessage;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import org.junit.jupiter.api.Test;

/** What stops an act, as the page's script reads it. */
class StopTest {

    @Test
    void itSaysTheFieldAndTheWordsThatItIsAbout() {
        Span words = new Span(new Place(Place.Field.BODY, 2), 4, 9);
        Stop stop = new Stop(new Refusal.Problem("body", "Nobody says it.", words, null));

        assertEquals("{\"says\":\"Nobody says it.\",\"at\":\"body\",\"index\":2,\"start\":4,\"count\":1}",
                Stop.json("body", stop).build().toString());
    }

    @Test
    void itSaysTheQuotationThatItIsAbout() {
        QuotationId quotation = QuotationId.of("01890a5d-ac96-774b-bcce-b302099a8057");
        Stop stop = new Stop(new Refusal.Problem(null, "It is open.", null, quotation));

        assertEquals("{\"says\":\"It is open.\",\"quotation\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"count\":1}",
                Stop.json(null, stop).build().toString());
    }

    @Test
    void manyMoreCountAsMany() {
        assertEquals("{\"says\":\"And 1,200 more like these.\",\"at\":\"body\",\"count\":1200}",
                Stop.json("body", Stop.more(1200)).build().toString());
    }

    @Test
    void whatAConverterSaysIsAboutItsField() {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, "Write the time as 15:00.", null);

        assertEquals("{\"says\":\"Write the time as 15:00.\",\"at\":\"time\",\"count\":1}",
                Stop.json("time", message).build().toString());
    }
}
