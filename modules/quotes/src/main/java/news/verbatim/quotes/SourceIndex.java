package news.verbatim.quotes;

import java.util.List;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;

/**
 * Finds the sources that a quotation may come from. {@link MemoryIndex} is one; a search engine can be another: it only
 * has to bring the right source among the first few, the {@link Matcher} reads them word for word.
 */
public interface SourceIndex {

    /**
     * The sources most likely to hold these words, best first.
     *
     * @param quote the words of a quotation
     * @param limit how many sources to return at most, from 1; more may come when they are equally likely
     */
    List<Source> likely(String quote, int limit);

    /**
     * The sources most likely to hold what is claimed, best first. Of sources that are equally likely, those of the
     * claimed speaker and day come first where an index knows them, so that a phrase that everybody uses is held
     * against their own words.
     *
     * @param limit how many sources to return at most, from 1; more may come when they are equally likely
     */
    default List<Source> likely(Claim claim, int limit) {
        return likely(claim.quote(), limit);
    }
}
