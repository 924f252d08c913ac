package news.verbatim.newsroom.house.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word.
 *
 * @param pieces the two texts in one, in reading order
 */
public record WordDiff(List<Piece> pieces) {

    /** Beyond this, one text simply takes the place of the other: nobody reads such a comparison. */
    private static final int MOST_WORDS = 40_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*|\\s+|.",
            Pattern.DOTALL);

    /**
     * Some words that are in both texts, or in one.
     *
     * @param text   the words
     * @param change {@code added}, {@code gone}, or null where nothing changed
     */
    public record Piece(String text, String change) {

        boolean isSame() {
            return change == null;
        }
    }

    /** Compares two texts. */
    public static WordDiff between(String before, String now) {
        List<String> old = words(before);
        List<String> young = words(now);
        Pieces pieces = new Pieces();
        if (old.size() > MOST_WORDS || young.size() > MOST_WORDS) {
            pieces.add(before, "gone");
            pieces.add(now, "added");
            return new WordDiff(pieces.joined());
        }
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            pieces.add(String.join("", old.subList(done, delta.getSource().getPosition())), null);
            pieces.add(String.join("", delta.getSource().getLines()), "gone");
            pieces.add(String.join("", delta.getTarget().getLines()), "added");
            done = delta.getSource().last() + 1;
        }
        pieces.add(String.join("", old.subList(done, old.size())), null);
        return new WordDiff(pieces.joined());
    }

    /** Says whether nothing changed. */
    public boolean isSame() {
        return pieces.stream().allMatch(Piece::isSame);
    }

    /** Says whether no word changed, whatever stands between the words. */
    public boolean saysTheSame() {
        return pieces.stream().allMatch(piece -> piece.isSame()
                || piece.text().codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Collects pieces; the space between two changed words belongs to the change. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String space = "";

        void add(String text, String change) {
            if (text.isEmpty()) {
                return;
            }
            if (change == null) {
                same(text);
                return;
            }
            gone.append(space);
            added.append(space);
            space = "";
            (change.equals("gone") ? gone : added).append(text);
        }

        private void same(String text) {
            boolean between = gone.length() + added.length() > 0 && text.isBlank() && !text.contains("\n");
            if (between) {
                space = text;
                return;
            }
            flush();
            all.add(new Piece(text, null));
        }

        private void flush() {
            if (!gone.isEmpty()) {
                all.add(new Piece(gone.toString(), "gone"));
            }
            if (!added.isEmpty()) {
                all.add(new Piece(added.toString(), "added"));
            }
            if (!space.isEmpty()) {
                all.add(new Piece(space, null));
            }
            gone.setLength(0);
            added.setLength(0);
            space = "";
        }

        List<Piece> joined() {
            flush();
            return List.copyOf(all);
        }
    }
}
