package news.verbatim.publishing.listing;

import java.util.List;
import news.verbatim.publishing.publication.EditionCard;

/**
 * One page of what a search found, best first.
 *
 * @param cards what is on it
 * @param more  whether there is another one
 * @param whole whether everything was looked through; else the index is being made
 */
public record FoundPage(List<EditionCard> cards, boolean more, boolean whole) {
}
