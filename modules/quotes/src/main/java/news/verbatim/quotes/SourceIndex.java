package news.verbatim.quotes;

import java.util.List;

/**
 * Finds the sources that a quotation may come from. {@link MemoryIndex} is one; a search engine can be another: it only has to
 * bring the right source among the first few, the {@link Matcher} reads them word for word.
 */
public interface SourceIndex {

    /**
     * The sources most likely to hold these words, best first.
     *
     * @param quote the words of a quotation
     * @param limit how many sources to return at most, from 1; more may come when they are equally likely
     */
    List<Source> likely(String quote, int limit);
}
