package news.verbatim.quotes.structure;

import news.verbatim.quotes.ModuleInternal;

/**
 * Who is named by the shape of a text: in a label, under a quotation, at the head of a mail or of a row.
 *
 * @param start first code unit of the name in the laid-out text
 * @param end   one past the last
 * @param name  the name as printed there
 * @param role  what is printed beside the name or under it; null when nothing is
 * @param sort  where it stands
 */
@ModuleInternal
public record Voice(int start, int end, String name, String role, Sort sort) {

    /** Where a speaker is named. */
    public enum Sort {
        /** A label in front of a turn. */
        LABEL,
        /** The letter that stands for whoever answers. */
        ANSWER,
        /** Behind the words or on the lines under them. */
        SIGNATURE,
        /** The line that says who a mail or a post is from. */
        SENDER,
        /** The first cell of a row. */
        ROW,
        /** The writer's words between or before lines of dialogue. */
        DIALOGUE
    }
}
