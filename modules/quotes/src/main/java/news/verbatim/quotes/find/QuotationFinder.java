package news.verbatim.quotes.find;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Sweep;
import news.verbatim.quotes.text.Tongue;

/**
 * Finds the quotations of a story and says who speaks. Immutable, thread-safe and cheap to keep; its time grows with
 * the length of the text and with nothing else.
 */
public final class QuotationFinder {

    private QuotationFinder() {
    }

    /**
     * A finder for every language that it has word lists for; in others it finds marks and block quotes, names nobody
     * and suggests no dismissal.
     */
    public static QuotationFinder create() {
        return new QuotationFinder();
    }

    /**
     * Reads a story block by block.
     *
     * @param blocks   the story in reading order; pieces refer to them by index
     * @param language what its writer says, BCP 47, like "en" or "de-AT"; where the words of the text say another
     *                 language, they win
     */
    public Findings find(List<TextBlock> blocks, String language) {
        Objects.requireNonNull(blocks, "blocks");
        return read(blocks, LaidOutText::of, language);
    }

    /**
     * Reads a plain article, a paragraph a line. All pieces and marks carry block 0, and their offsets are offsets into
     * the whole text; a piece never crosses a line break.
     *
     * @param plainArticle the text
     * @param language     what its writer says, BCP 47, like "en" or "de-AT"; where the words of the text say another
     *                     language, they win
     */
    public Findings find(String plainArticle, String language) {
        Objects.requireNonNull(plainArticle, "plainArticle");
        return read(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, plainArticle)),
                only -> LaidOutText.of(only.get(0).text()),
                language);
    }

    private static Findings read(List<TextBlock> blocks, Function<List<TextBlock>, LaidOutText> laidOut,
            String declared) {
        List<Mark> marks = Sweep.marks(blocks);
        LaidOutText page = laidOut.apply(blocks);
        if (page.paragraphs.isEmpty()) {
            return new Findings(List.of(), List.of(), List.of(), marks, Lexicon.primary(declared));
        }
        String language = Tongue.of(page.text, declared);
        Reading reading = reading(page, language);
        List<Gloss> glosses = Gloss.in(reading);
        Reading said = glosses.isEmpty() ? reading : reading(laidOut.apply(Gloss.without(blocks, glosses)), language);
        return Gloss.parted(Gloss.back(new Attribution(said).findings(marks, language), glosses, blocks), blocks);
    }

    private static Reading reading(LaidOutText page, String language) {
        return new Reading(page, Lexicon.of(language), language);
    }
}
