package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two versions of some words, word by word. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}’']+|.", Pattern.DOTALL);

    private WordDiff() {
    }

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
    }

    /** Compares; all pieces but the new ones are the old words, all but the gone ones are the new. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[] kept = ThreeWays.kept(old, now);
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < old.size(); i++) {
            if (kept[i] < 0) {
                add(Fate.GONE, old.get(i), pieces);
            } else {
                while (next < kept[i]) {
                    add(Fate.NEW, now.get(next++), pieces);
                }
                add(Fate.KEPT, old.get(i), pieces);
                next++;
            }
        }
        while (next < now.size()) {
            add(Fate.NEW, now.get(next++), pieces);
        }
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(Fate fate, String word, List<Piece> pieces) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.fate() == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, last.text() + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }
}
