package news.verbatim.factcheck.claims;

import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.Mode;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.find.QuotationFinder;

/** A story as the quote engine reads it, whatever its author decided. */
@ModuleInternal
public final class EngineReading {

    private static final QuotationFinder FINDER = QuotationFinder.create();

    private final List<Place> places;
    private final Findings findings;

    private EngineReading(StoryText text) {
        this.places = text.places();
        this.findings = FINDER.find(places.stream().map(place -> block(text, place)).toList(), text.language());
    }

    public static EngineReading of(StoryText text) {
        return new EngineReading(text);
    }

    /** Returns what it takes for quotations, in reading order. */
    public List<FoundQuotation> quotations() {
        return findings.quotations();
    }

    /** Returns where a found quotation stands in the story. */
    public List<Span> spans(FoundQuotation found) {
        return found.pieces().stream().map(this::span).toList();
    }

    /** Returns in what way the story gives a quotation. Where the engine sees none, the story says that it was said. */
    public GivenAs givenAs(Quotation quotation) {
        GivenAs.Way way = findings.quotations().stream()
                .filter(found -> quotation.isTold() || found.type() != QuotationType.INDIRECT)
                .filter(found -> shares(found, quotation)).map(found -> way(found.mode())).findFirst()
                .orElse(GivenAs.Way.SAID);
        return new GivenAs(way, findings.inner().stream()
                .filter(inner -> spans(inner).stream().allMatch(span -> covers(quotation, span)))
                .map(inner -> new GivenAs.Inside(speaker(inner), inner.words(), way(inner.mode()))).toList());
    }

    private boolean shares(FoundQuotation found, Quotation quotation) {
        List<Span> spans = spans(found);
        return quotation.pieces().stream()
                .anyMatch(piece -> spans.stream().anyMatch(span -> piece.covers(span) || span.covers(piece)));
    }

    private static boolean covers(Quotation quotation, Span span) {
        return quotation.pieces().stream().anyMatch(piece -> piece.covers(span) && !piece.equals(span));
    }

    private static String speaker(FoundQuotation found) {
        return found.speaker() == null || found.speaker().text() == null ? "" : found.speaker().text();
    }

    private static GivenAs.Way way(Mode mode) {
        return switch (mode) {
            case ASSERTED -> GivenAs.Way.SAID;
            case DENIED -> GivenAs.Way.DENIED;
            case HYPOTHETICAL -> GivenAs.Way.SUPPOSED;
            case FUTURE -> GivenAs.Way.TO_COME;
            case ALLEGED -> GivenAs.Way.ALLEGED;
            case ASKED -> GivenAs.Way.ASKED;
        };
    }

    private Span span(Piece piece) {
        return new Span(places.get(piece.block()), piece.start(), piece.end());
    }

    private static TextBlock block(StoryText text, Place place) {
        if (place.field() == Place.Field.BODY) {
            Block block = text.body().get(place.index());
            return new TextBlock(TextBlock.Kind.valueOf(block.kind().name()), block.text(), block.speaker(),
                    block.role());
        }
        return TextBlock.of(TextBlock.Kind.valueOf(place.field().name()), text.at(place));
    }
}
