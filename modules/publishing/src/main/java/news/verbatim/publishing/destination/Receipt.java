package news.verbatim.publishing.destination;

import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Typed;

/**
 * What a destination said to a delivery, or why it said nothing.
 *
 * @param taken whether it has it
 * @param gone  whether it wants nothing any more
 * @param words that in words, for the newsroom
 */
public record Receipt(boolean taken, boolean gone, String words) {

    private static final int LONGEST = 500;

    /** Takes words from wherever they come, on one line and not too many. */
    public Receipt {
        words = Typed.line(words);
        if (words.length() > LONGEST) {
            words = words.substring(0, LONGEST - 2).replaceFirst("[\\ud800-\\udbff]$", "") + "…";
        }
    }

    @ModuleInternal
    public static Receipt taken(String words) {
        return new Receipt(true, false, words);
    }

    @ModuleInternal
    public static Receipt failed(String words) {
        return new Receipt(false, false, words);
    }

    @ModuleInternal
    public static Receipt gone(String words) {
        return new Receipt(false, true, words);
    }
}
