package news.verbatim.approval.review;

import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Typed;

/**
 * Exact places of a text to which an editor puts a reason.
 *
 * @param text the text that they are to be in
 */
@ModuleInternal
public record Places(StoryText text) {

    private static final int MOST = 200;

    private static final int LONGEST = 1_900;

    /** Says whether every one of them is in the text and has something to say. */
    public boolean areIn(List<PlacedReason> places) {
        return places.size() <= MOST && places.stream().allMatch(this::isIn);
    }

    private boolean isIn(PlacedReason placed) {
        Span span = placed.span();
        Place place = span.place();
        return text.places().contains(place) && 0 <= span.start() && span.start() < span.end()
                && span.end() <= text.at(place).length() && placed.reason() != null && !placed.reason().isBlank()
                && placed.reason().length() <= LONGEST;
    }

    /** Returns them with the words that stand there, whatever else was said. */
    public List<PlacedReason> exactly(List<PlacedReason> places) {
        return places.stream().map(placed -> new PlacedReason(placed.span(), text.at(placed.span()),
                Typed.clean(placed.reason()).strip())).toList();
    }
}
