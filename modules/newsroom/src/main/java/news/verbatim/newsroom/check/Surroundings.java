package news.verbatim.newsroom.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * What a reader reads right before and after a quotation, over the borders of paragraphs if need be.
 *
 * @param before the words before it
 * @param after  the words after it
 */
public record Surroundings(String before, String after) {

    private static final int WORDS = 30;

    /** Returns thirty words on either side, or as many as there are. */
    static Surroundings of(StoryText text, Quotation said) {
        Span first = said.pieces().get(0);
        Span last = said.pieces().get(said.pieces().size() - 1);
        List<Place> places = text.places();
        Deque<String> before = new ArrayDeque<>(words(text.at(first.place()).substring(0, start(text, first))));
        for (int i = places.indexOf(first.place()) - 1;
                i >= 0 && before.size() < WORDS && goesOn(text, first, places.get(i)); i--) {
            List<String> more = words(text.at(places.get(i)));
            for (int k = more.size() - 1; k >= 0; k--) {
                before.addFirst(more.get(k));
            }
        }
        List<String> after = new ArrayList<>(words(text.at(last.place()).substring(end(text, last))));
        for (int i = places.indexOf(last.place()) + 1;
                i < places.size() && after.size() < WORDS && goesOn(text, last, places.get(i)); i++) {
            after.addAll(words(text.at(places.get(i))));
        }
        return new Surroundings(lastOf(List.copyOf(before)), firstOf(after));
    }

    /** Marks stand in the pieces or right around them; either way they are no context. */
    private static int start(StoryText text, Span piece) {
        return Math.min(piece.start(), text.at(piece.place()).length());
    }

    private static int end(StoryText text, Span piece) {
        return Math.min(piece.end(), text.at(piece.place()).length());
    }

    /** One goes on reading from paragraph to paragraph; a caption stands by itself. */
    private static boolean goesOn(StoryText text, Span piece, Place neighbour) {
        return isRunning(text, piece.place()) && isRunning(text, neighbour);
    }

    private static boolean isRunning(StoryText text, Place place) {
        return place.field() == Place.Field.BODY && text.body().get(place.index()).picture() == null;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String lastOf(List<String> words) {
        int from = Math.max(0, words.size() - WORDS);
        return (from > 0 ? "… " : "") + String.join(" ", words.subList(from, words.size()));
    }

    private static String firstOf(List<String> words) {
        int to = Math.min(WORDS, words.size());
        return String.join(" ", words.subList(0, to)) + (to < words.size() ? " …" : "");
    }
}
