package news.verbatim.drafting;

import java.util.Comparator;
import news.verbatim.events.Span;

/** The order in which a reader meets words. */
final class ReadingOrder {

    static final Comparator<Span> OF_SPANS = Comparator.<Span>comparingInt(span -> span.place().field().ordinal())
            .thenComparingInt(span -> span.place().index())
            .thenComparingInt(Span::start);

    static final Comparator<Claim> OF_CLAIMS = Comparator.comparing(claim -> claim.quotation().pieces().get(0), OF_SPANS);

    private ReadingOrder() {
    }
}
