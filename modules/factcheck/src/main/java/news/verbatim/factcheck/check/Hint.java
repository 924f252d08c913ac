package news.verbatim.factcheck.check;

/**
 * Something that a second reading of the submitted text noticed and its author did not say. It accuses and never
 * acquits: no verdict and no gate depends on it.
 *
 * @param kind    what was noticed
 * @param words   the words that it is about
 * @param speaker who seems to say them; empty if that cannot be told
 * @param why     why it was noticed, in a sentence
 */
public record Hint(Kind kind, String words, String speaker, String why) {

    /** What can be noticed. */
    public enum Kind {
        /** Words that look like a quotation and are claimed as none. */
        MISSED,
        /** Marks that the author dismissed and that look like a quotation all the same. */
        DISMISSED,
        /** A quotation that the text seems to give to somebody else than its author does. */
        OTHER_SPEAKER,
        /** Speech that is told without marks. */
        TOLD_SPEECH
    }
}
