package news.verbatim.drafting;

import java.util.Comparator;
import java.util.List;
import news.verbatim.events.Place;
import news.verbatim.events.Span;
import news.verbatim.events.StoryText;

/** The order in which a reader meets quotations. */
final class ReadingOrder {

    private ReadingOrder() {
    }

    static Comparator<Claim> of(StoryText text) {
        List<Place> places = text.places();
        Comparator<Span> spans = Comparator.<Span>comparingInt(span -> places.indexOf(span.place()))
                .thenComparingInt(Span::start);
        return Comparator.comparing(claim -> claim.quotation().pieces().get(0), spans);
    }
}
