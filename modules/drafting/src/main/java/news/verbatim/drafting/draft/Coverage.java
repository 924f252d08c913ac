package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;

/** Which characters of a text belong to a quotation or a dismissal. */
@ModuleInternal
public final class Coverage {

    private final Map<Place, BitSet> covered = new HashMap<>();

    public Coverage withClaims(List<DraftQuotation> claims) {
        claims.forEach(claim -> claim.quotation().pieces().forEach(this::add));
        return this;
    }

    Coverage withDismissals(List<Dismissal> dismissals) {
        dismissals.forEach(dismissal -> add(dismissal.span()));
        return this;
    }

    void add(Span span) {
        covered.computeIfAbsent(span.place(), place -> new BitSet()).set(span.start(), span.end());
    }

    /** Says whether every character of the span is covered. */
    boolean covers(Span span) {
        BitSet place = covered.get(span.place());
        return place != null && place.nextClearBit(span.start()) >= span.end();
    }

    /** Returns the stretches of the span that are not covered. */
    List<Span> gaps(Span span) {
        BitSet place = covered.getOrDefault(span.place(), new BitSet());
        List<Span> gaps = new ArrayList<>();
        for (int from = place.nextClearBit(span.start()); from < span.end();) {
            int next = place.nextSetBit(from);
            int to = next < 0 ? span.end() : Math.min(next, span.end());
            gaps.add(new Span(span.place(), from, to));
            from = place.nextClearBit(to);
        }
        return gaps;
    }

    /** Says whether one character of the span is covered. */
    public boolean touches(Span span) {
        BitSet place = covered.get(span.place());
        int next = place == null ? -1 : place.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
