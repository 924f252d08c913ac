package news.verbatim.acceptance.built;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What is known of a value while a method is read.
 *
 * @param size     how many places it takes, 1 or 2
 * @param texts    the constant texts that it may be; null for any text and for everything else
 * @param number   the constant number that it is; null for any other
 * @param patterns the patterns that it may be, or that it is a matcher of
 */
record PatternOrigin(int size, Set<String> texts, Integer number, Set<String> patterns) implements Value {

    static PatternOrigin unknown(int size) {
        return new PatternOrigin(size, null, null, Set.of());
    }

    static PatternOrigin text(String text) {
        return new PatternOrigin(1, Set.of(text), null, Set.of());
    }

    static PatternOrigin number(int number) {
        return new PatternOrigin(1, null, number, Set.of());
    }

    static PatternOrigin pattern(String place) {
        return new PatternOrigin(1, null, null, Set.of(place));
    }

    /** Returns what is known of a value that is this one or another one. */
    PatternOrigin or(PatternOrigin other) {
        if (equals(other)) {
            return this;
        }
        Set<String> either = null;
        if (texts != null && other.texts != null) {
            either = new HashSet<>(texts);
            either.addAll(other.texts);
        }
        Set<String> all = new TreeSet<>(patterns);
        all.addAll(other.patterns);
        Integer same = number != null && number.equals(other.number) ? number : null;
        return new PatternOrigin(Math.min(size, other.size), either, same, Set.copyOf(all));
    }

    @Override
    public int getSize() {
        return size;
    }
}
