package news.verbatim.events.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words of a story: what a reader will read and nothing else.
 *
 * @param headline   one line
 * @param standfirst the lines under the headline; may be empty
 * @param keyPoints  the points of attention, one line each
 * @param body       the blocks in reading order
 * @param byline     who signs it, as printed
 * @param desk       the code of the desk that it belongs to
 * @param language   BCP 47 tag
 */
public record StoryText(String headline, String standfirst, List<String> keyPoints, List<Block> body,
        String byline, String desk, String language) {

    public StoryText {
        keyPoints = List.copyOf(keyPoints);
        body = List.copyOf(body);
    }

    /**
     * Returns every field that can hold a quotation, in reading order. A caption stands beside the text and not in it:
     * who speaks there is not who goes on speaking in the next paragraph. So the captions come after everything else.
     */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Place.Field.HEADLINE, 0));
        places.add(new Place(Place.Field.STANDFIRST, 0));
        for (int i = 0; i < keyPoints.size(); i++) {
            places.add(new Place(Place.Field.KEY_POINT, i));
        }
        List<Place> captions = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            (body.get(i).picture() == null ? places : captions).add(new Place(Place.Field.BODY, i));
        }
        places.addAll(captions);
        return places;
    }

    /** Returns its pictures in reading order; the first one leads it. */
    public List<Picture> pictures() {
        return body.stream().map(Block::picture).filter(Objects::nonNull).toList();
    }

    /** Returns the words that stand at the place. */
    public String at(Place place) {
        return switch (place.field()) {
            case HEADLINE -> headline;
            case STANDFIRST -> standfirst;
            case KEY_POINT -> keyPoints.get(place.index());
            case BODY -> body.get(place.index()).text();
        };
    }

    /** Returns the words of the span. */
    public String at(Span span) {
        return at(span.place()).substring(span.start(), span.end());
    }

    /** Returns a stretch of a field in runs, each of which is set in one way; only the body has more than one way. */
    public List<Run> runs(Place place, int start, int end) {
        return place.field() == Place.Field.BODY ? body.get(place.index()).runs(start, end)
                : Run.of(List.of(), start, end);
    }

    /** Returns the text as readers know it: where its words come from is not part of it. */
    public StoryText withoutPasted() {
        return new StoryText(headline, standfirst, keyPoints, body.stream().map(Block::withoutPasted).toList(), byline,
                desk, language);
    }

    /**
     * Returns the text with all the words of its body marked as come from outside; the other fields do not remember it.
     */
    public StoryText asPasted() {
        return new StoryText(headline, standfirst, keyPoints, body.stream().map(Block::asPasted).toList(), byline, desk,
                language);
    }

    /** Returns the stretches of a span that came from outside; only the body remembers that. */
    public List<Span> pasted(Span span) {
        return span.place().field() != Place.Field.BODY ? List.of()
                : body.get(span.place().index()).pasted().stream()
                        .map(inline -> new Span(span.place(), Math.max(inline.start(), span.start()),
                                Math.min(inline.end(), span.end())))
                        .filter(stretch -> stretch.start() < stretch.end()).toList();
    }

    /** Returns the number of words in all fields, for a person's orientation. */
    public int wordCount() {
        return places().stream().map(this::at).mapToInt(StoryText::words).sum();
    }

    /** Returns how long all fields are together, in UTF-16 units. */
    public int length() {
        return places().stream().map(this::at).mapToInt(String::length).sum();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
