package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed from some words to others, word by word.
 *
 * @param pieces both in one, in reading order: all but the new ones are the words before, all but the gone ones those
 *               of now
 */
public record WordDiff(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*|\\s+|.",
            Pattern.DOTALL);

    /** What became of a stretch of words. */
    public enum Fate {
        KEPT, GONE, NEW
    }

    /**
     * A stretch of words.
     *
     * @param fate what became of it
     * @param text the words
     */
    public record Piece(Fate fate, String text) {

        boolean isKept() {
            return fate == Fate.KEPT;
        }
    }

    /** Compares. */
    public static WordDiff between(String before, String now) {
        List<String> old = words(before);
        List<String> young = words(now);
        int[] kept = ThreeWays.kept(old, young);
        Pieces pieces = new Pieces();
        int next = 0;
        for (int i = 0; i < old.size(); i++) {
            if (kept[i] < 0) {
                pieces.gone(old.get(i));
            } else {
                while (next < kept[i]) {
                    pieces.added(young.get(next++));
                }
                pieces.kept(old.get(i));
                next++;
            }
        }
        while (next < young.size()) {
            pieces.added(young.get(next++));
        }
        return new WordDiff(pieces.joined());
    }

    /** Says whether nothing changed. */
    public boolean isSame() {
        return pieces.stream().allMatch(Piece::isKept);
    }

    /** Says whether no word changed, whatever stands between the words. */
    public boolean saysTheSame() {
        return pieces.stream().allMatch(piece -> piece.isKept()
                || piece.text().codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Collects pieces; the space between two changed words belongs to the change. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String space = "";

        void gone(String word) {
            change();
            gone.append(word);
        }

        void added(String word) {
            change();
            added.append(word);
        }

        private void change() {
            flush(Fate.KEPT, same);
            gone.append(space);
            added.append(space);
            space = "";
        }

        void kept(String word) {
            boolean between = gone.length() + added.length() > 0 && space.isEmpty() && word.isBlank()
                    && !word.contains("\n");
            if (between) {
                space = word;
                return;
            }
            endChange();
            same.append(word);
        }

        private void endChange() {
            flush(Fate.GONE, gone);
            flush(Fate.NEW, added);
            same.append(space);
            space = "";
        }

        private void flush(Fate fate, StringBuilder words) {
            if (!words.isEmpty()) {
                all.add(new Piece(fate, words.toString()));
                words.setLength(0);
            }
        }

        List<Piece> joined() {
            endChange();
            flush(Fate.KEPT, same);
            return List.copyOf(all);
        }
    }
}
