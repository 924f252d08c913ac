package news.verbatim.factcheck.extraction.text;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;

/**
 * The words of a file.
 *
 * @param format  what the file is, as its content tells
 * @param text    the words
 * @param turns   who speaks where; empty if the file does not say
 * @param leftOut what stands in the file and not among the words
 */
@ModuleInternal
public record Extracted(FileFormat format, String text, List<SpokenTurn> turns, List<LeftOut> leftOut) {

    public String mediaType() {
        return format.mediaType();
    }

    /**
     * Returns what to tell whoever brought it at once: what has to be looked at, and words that somebody hid or took
     * back.
     */
    public String remark() {
        List<String> remarks = new ArrayList<>(
                leftOut.stream().filter(one -> one.kind() == LeftOut.Kind.REMARK).map(LeftOut::what)
                        .toList());
        long taken = leftOut.stream().filter(one -> one.kind().isWords()).count();
        if (taken > 0) {
            remarks.add("It has words that are hidden, struck out, deleted or inserted, or comments, in "
                    + (taken == 1 ? "one place" : taken + " places")
                    + "; its page says which and where.");
        }
        return String.join(" ", remarks);
    }

    /** Returns what to tell whoever brought it: that its name says something else than its content. */
    public String remarkOn(String name) {
        return format.isBeliedBy(name)
                ? "The name of this file says something else, but its content is " + format.called()
                        + "; it was read as that."
                : "";
    }
}
