package news.verbatim.quotes;

import java.util.List;
import java.util.Objects;

/**
 * Finds the quotations of a story and says who speaks. Immutable, thread-safe and cheap to keep; its time grows with the length
 * of the text and with nothing else.
 */
public final class QuotationFinder {

    private QuotationFinder() {
    }

    /** A finder for every language that it has word lists for; in others it finds marks and block quotes and names nobody. */
    public static QuotationFinder create() {
        return new QuotationFinder();
    }

    /**
     * Reads a story block by block.
     *
     * @param blocks   the story in reading order; pieces refer to them by index
     * @param language BCP 47, like "en" or "de-AT"; anything else is a language that the finder does not know
     */
    public Findings find(List<TextBlock> blocks, String language) {
        Objects.requireNonNull(blocks, "blocks");
        return read(Page.of(blocks), language, Sweep.marks(blocks));
    }

    /**
     * Reads a plain article, a paragraph a line. All pieces and marks carry block 0, and their offsets are offsets into the
     * whole text; a piece never crosses a line break.
     *
     * @param plainArticle the text
     * @param language     BCP 47, like "en" or "de-AT"; anything else is a language that the finder does not know
     */
    public Findings find(String plainArticle, String language) {
        Objects.requireNonNull(plainArticle, "plainArticle");
        return read(Page.of(plainArticle), language, Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, plainArticle))));
    }

    private static Findings read(Page page, String language, List<Mark> marks) {
        if (page.paragraphs.isEmpty()) {
            return new Findings(List.of(), List.of(), marks);
        }
        Lexicon lexicon = Lexicon.of(language);
        String tag = language == null ? "" : language.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        Reading reading = new Reading(page, lexicon, tag);
        return new Attribution(reading).findings(marks);
    }
}
