package news.verbatim.factcheck;

import java.util.List;

/**
 * The words of a file.
 *
 * @param format what the file is, as its content tells
 * @param text   the words
 * @param turns  who speaks where; empty if the file does not say
 */
record Extracted(FileFormat format, String text, List<SpokenTurn> turns) {

    String mediaType() {
        return format.mediaType();
    }

    /** Returns what to tell whoever brought it: that its name says something else than its content. */
    String remarkOn(String name) {
        return format.isBeliedBy(name) ? "The name of this file says something else, but its content is " + format.called()
                + "; it was read as that." : "";
    }
}
