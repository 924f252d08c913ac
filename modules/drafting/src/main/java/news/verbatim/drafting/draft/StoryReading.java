package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.find.QuotationFinder;

/** Reads a story's text with the quote engine, in the words of the newsroom. */
@ModuleInternal
public final class StoryReading {

    /**
     * A speaker of whom the engine is less sure than this is asked for, not taken over: of those above, 97 of a hundred
     * are right.
     */
    private static final double SURE = 0.95;

    /** A speaker of whom it is less sure than this is not even offered. */
    private static final double LIKELY = 0.5;

    private final QuotationFinder finder = QuotationFinder.create();

    /** Reads a text. */
    public Result of(StoryText text) {
        List<Place> places = text.places();
        List<TextBlock> blocks = places.stream().map(place -> block(text, place)).toList();
        return new Result(text, places, finder.find(blocks, text.language()));
    }

    private static TextBlock block(StoryText text, Place place) {
        return switch (place.field()) {
            case HEADLINE -> TextBlock.of(TextBlock.Kind.HEADLINE, text.headline());
            case STANDFIRST -> TextBlock.of(TextBlock.Kind.STANDFIRST, text.standfirst());
            case KEY_POINT -> TextBlock.of(TextBlock.Kind.KEY_POINT, text.at(place));
            case BODY -> {
                Block block = text.body().get(place.index());
                yield new TextBlock(TextBlock.Kind.valueOf(block.kind().name()), block.text(), block.speaker(),
                        block.role());
            }
        };
    }

    /** What the engine saw in one text. */
    public record Result(StoryText text, List<Place> places, Findings findings) {

        /**
         * Returns the quotations in marks and the block quotes; told speech without marks is not claimed for the
         * author.
         */
        public List<DraftQuotation> claims() {
            return findings.quotations().stream()
                    .filter(found -> found.type() != news.verbatim.quotes.QuotationType.INDIRECT)
                    .map(this::claim).sorted(ReadingOrder.OF_CLAIMS).toList();
        }

        /** Returns the marks that nothing covers, two that belong together as one. */
        List<UnclaimedMarks> unclaimed(Coverage coverage) {
            List<Span> open = findings.marks().stream().map(this::span).filter(mark -> !coverage.covers(mark)).toList();
            NavigableMap<Span, Dismissal.Reason> suggestions = suggestions();
            List<UnclaimedMarks> all = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                UnclaimedMarks marks = around(open.get(i), i + 1 < open.size() ? open.get(i + 1) : null, suggestions);
                all.add(marks);
                while (i + 1 < open.size() && marks.span().covers(open.get(i + 1))) {
                    i++;
                }
            }
            return all;
        }

        private NavigableMap<Span, Dismissal.Reason> suggestions() {
            NavigableMap<Span, Dismissal.Reason> suggestions = new TreeMap<>(ReadingOrder.OF_SPANS);
            findings.dismissals().forEach(found -> suggestions.put(span(found.piece()), reason(found.reason())));
            return suggestions;
        }

        private UnclaimedMarks around(Span mark, Span next, NavigableMap<Span, Dismissal.Reason> suggestions) {
            Map.Entry<Span, Dismissal.Reason> suggestion = suggestions.floorEntry(mark);
            if (suggestion != null && suggestion.getKey().covers(mark)) {
                return new UnclaimedMarks(suggestion.getKey(), text.at(suggestion.getKey()), suggestion.getValue());
            }
            Span span = next != null && next.place().equals(mark.place())
                    ? new Span(mark.place(), mark.start(), next.end())
                    : mark;
            return new UnclaimedMarks(span, text.at(span), null);
        }

        private DraftQuotation claim(FoundQuotation found) {
            FoundSpeaker seen = found.speaker() == null || found.speaker().confidence() < LIKELY ? null
                    : found.speaker();
            FoundSpeaker speaker = seen == null || seen.confidence() < SURE ? null : seen;
            Quotation quotation = new Quotation(QuotationId.next(), QuotationType.valueOf(found.type().name()),
                    found.pieces().stream().map(this::span).toList(), found.words(), orEmpty(found.cue()),
                    speaker == null ? "" : name(speaker), speaker == null ? "" : orEmpty(speaker.role()));
            KnownSpeaker likely = seen == null || speaker != null || name(seen).isBlank() ? null
                    : new KnownSpeaker(name(seen), orEmpty(seen.role()));
            return new DraftQuotation(quotation, false, seen == null ? "" : orEmpty(seen.why()), null, likely);
        }

        private Span span(Piece piece) {
            return new Span(places.get(piece.block()), piece.start(), piece.end());
        }

        private Span span(Mark mark) {
            return new Span(places.get(mark.block()), mark.start(), mark.end());
        }
    }

    private static String name(FoundSpeaker speaker) {
        return speaker.entity() != null ? speaker.entity() : orEmpty(speaker.text());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Maps the engine's reason to the newsroom's; what the newsroom has no word for is "other". */
    private static Dismissal.Reason reason(String engine) {
        String words = engine.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (Dismissal.Reason reason : Dismissal.Reason.values()) {
            if (words.startsWith(reason.name())) {
                return reason;
            }
        }
        return Dismissal.Reason.OTHER;
    }
}
