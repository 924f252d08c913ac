package news.verbatim.drafting.draft;

import java.util.Comparator;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Span;

/** The order in which a reader meets words. */
@ModuleInternal
public final class ReadingOrder {

    public static final Comparator<Span> OF_SPANS = Comparator
            .<Span>comparingInt(span -> span.place().field().ordinal())
            .thenComparingInt(span -> span.place().index())
            .thenComparingInt(Span::start);

    public static final Comparator<DraftQuotation> OF_CLAIMS = Comparator.comparing(
            claim -> claim.quotation().pieces().get(0),
            OF_SPANS);

    private ReadingOrder() {
    }
}
