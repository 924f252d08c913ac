package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/** Where words stand in a text, and between which neighbours in the same field. */
@ModuleInternal
public final class Occurrences {

    /** How much of the neighbourhood tells one place from another. */
    private static final int NEIGHBOURHOOD = 12;

    private final StoryText text;
    private final Map<String, List<Span>> known = new HashMap<>();

    public Occurrences(StoryText text) {
        this.text = text;
    }

    String at(Span span) {
        return text.at(span);
    }

    /** Returns every place where the words stand, in reading order. */
    public List<Span> of(String words) {
        return known.computeIfAbsent(words, this::find);
    }

    String before(Span span) {
        return text.at(span.place()).substring(Math.max(0, span.start() - NEIGHBOURHOOD), span.start());
    }

    String after(Span span) {
        String field = text.at(span.place());
        return field.substring(span.end(), Math.min(field.length(), span.end() + NEIGHBOURHOOD));
    }

    private List<Span> find(String words) {
        List<Span> spans = new ArrayList<>();
        for (Place place : text.places()) {
            String field = text.at(place);
            for (int at = field.indexOf(words); at >= 0 && !words.isEmpty();
                    at = field.indexOf(words, at + words.length())) {
                spans.add(new Span(place, at, at + words.length()));
            }
        }
        return spans;
    }
}
