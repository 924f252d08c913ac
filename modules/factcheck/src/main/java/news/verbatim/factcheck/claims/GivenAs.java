package news.verbatim.factcheck.claims;

import java.util.List;

/**
 * In what way a story gives words to somebody: that they were said, or that they were denied, supposed or alleged.
 *
 * @param way    in what way
 * @param inside whom the words themselves quote, in their order
 */
public record GivenAs(Way way, List<Inside> inside) {

    /** What a story says of words. */
    public enum Way {
        /** They were said. */
        SAID,
        /** They were not said, or somebody denies it. */
        DENIED,
        /** What would be if they were said, or what might be said. */
        SUPPOSED,
        /** They are still to be said. */
        TO_COME,
        /** Others say that they were said. */
        ALLEGED,
        /** It asks whether they were said. */
        ASKED
    }

    /**
     * Words inside a quotation that it gives to somebody in turn.
     *
     * @param speaker who says them, as the quotation has it; empty if nobody is named
     * @param words   the words
     * @param way     in what way the quotation gives them
     */
    public record Inside(String speaker, String words, Way way) {
    }

    public GivenAs {
        inside = List.copyOf(inside);
    }

    /** Says whether the story says that they were said, and they quote nobody. */
    public boolean plain() {
        return way == Way.SAID && inside.isEmpty();
    }
}
