package news.verbatim.quotes.structure;

import news.verbatim.quotes.ModuleInternal;

/**
 * Words without marks that are somebody's by their place.
 *
 * @param start first code unit in the laid-out text, inside one paragraph
 * @param end   one past the last
 * @param voice who is named for them; null when the place says that somebody speaks and not who
 * @param sort  what kind of place
 */
@ModuleInternal
public record Speech(int start, int end, Voice voice, Sort sort) {

    /** What makes these words speech. */
    public enum Sort {
        /** A turn of a talk with labels. */
        TURN,
        /** An answer under a question without a label: whoever the text is about gives it. */
        ANSWER,
        /** A paragraph with a name under it, a mail, a post. */
        BLOCK,
        /** A line behind a dash. */
        DIALOGUE,
        /** Words that the text prints a second time, large, outside its run. */
        PULLED
    }
}
