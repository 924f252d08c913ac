package news.verbatim.factcheck.extraction.text;

import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

/** How many words are kept of one source; asked before and while they are read. */
@ModuleInternal
public final class TextLimit {

    /** The most characters that the words of one source have. */
    public static final int CHARACTERS = 2_000_000;

    private TextLimit() {
    }

    /**
     * Asked now and then while a file is read.
     *
     * @param length how many characters there are so far
     * @throws Refusal at {@code file} if that is too many
     */
    public static void requireKept(long length) {
        if (length > CHARACTERS) {
            throw Refusal.at("file",
                    "The words of this file are more than %,d characters long; that is more than can be kept. "
                            .formatted(CHARACTERS)
                            + "Keep the part that you need, or cut it in two.");
        }
    }
}
