package news.verbatim.quotes;

import java.util.List;

/**
 * What matching a quotation brought.
 *
 * @param verdict  the verdict of the best passage, {@link MatchVerdict#NOT_FOUND} without one
 * @param passages best first; empty when no source holds the words
 */
public record Match(MatchVerdict verdict, List<Passage> passages) {

    public Match {
        passages = List.copyOf(passages);
    }

    /** The best passage, or null. */
    public Passage best() {
        return passages.isEmpty() ? null : passages.get(0);
    }
}
