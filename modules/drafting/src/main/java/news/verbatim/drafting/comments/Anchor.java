package news.verbatim.drafting.comments;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.Occurrences;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * Words that somebody pointed at, with the whole field that they stood in: enough to find them again in a later text,
 * in which both may read differently and stand elsewhere.
 *
 * @param span    where they stood
 * @param passage the field as it read then
 */
record Anchor(Span span, String passage) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    String words() {
        return passage.substring(span.start(), span.end());
    }

    /**
     * Returns where the words stand in a text; nothing if they are gone. Of words that changed at least half must be
     * left.
     */
    Optional<Span> in(StoryText text) {
        return unchanged(text).or(() -> changed(text)).or(() -> elsewhere(text));
    }

    /** The field reads as it did; it may have been moved. */
    private Optional<Span> unchanged(StoryText text) {
        return candidates(text).filter(place -> text.at(place).equals(passage))
                .min(Comparator.comparingInt(place -> Math.abs(place.index() - span.place().index())))
                .map(place -> new Span(place, span.start(), span.end()));
    }

    /** The field reads differently: it is the one with most of the same words. */
    private Optional<Span> changed(StoryText text) {
        List<String> old = words(passage);
        return candidates(text).max(Comparator.comparingInt((Place place) -> shared(old, words(text.at(place))))
                .thenComparingInt(place -> -Math.abs(place.index() - span.place().index())))
                .filter(place -> 2 * shared(old, words(text.at(place))) >= old.size())
                .flatMap(place -> within(text, place));
    }

    /** The words were moved to another field as they are, and stand nowhere else. */
    private Optional<Span> elsewhere(StoryText text) {
        List<Span> all = new Occurrences(text).of(words());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Stream<Place> candidates(StoryText text) {
        return text.places().stream().filter(place -> place.field() == span.place().field());
    }

    private Optional<Span> within(StoryText text, Place place) {
        int before = 0;
        int now = 0;
        int start = -1;
        int end = -1;
        int left = 0;
        for (WordDiff.Piece piece : WordDiff.between(passage, text.at(place)).pieces()) {
            int length = piece.text().length();
            if (piece.fate() == WordDiff.Fate.KEPT) {
                int from = Math.max(before, span.start());
                int to = Math.min(before + length, span.end());
                String kept = from < to ? passage.substring(from, to) : "";
                if (!kept.isBlank()) {
                    start = start < 0 ? now + from - before + kept.length() - kept.stripLeading().length() : start;
                    end = now + to - before - (kept.length() - kept.stripTrailing().length());
                    left += letters(kept);
                }
            }
            before += piece.fate() == WordDiff.Fate.NEW ? 0 : length;
            now += piece.fate() == WordDiff.Fate.GONE ? 0 : length;
        }
        return start >= 0 && 2 * left >= letters(words()) ? Optional.of(new Span(place, start, end)) : Optional.empty();
    }

    private static int letters(String text) {
        return words(text).stream().mapToInt(String::length).sum();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int shared(List<String> some, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(word -> left.merge(word, 1, Integer::sum));
        return (int) some.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    }
}
