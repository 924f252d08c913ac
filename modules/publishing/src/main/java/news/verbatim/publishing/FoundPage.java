package news.verbatim.publishing;

import java.util.List;

/**
 * One page of what a search found, best first.
 *
 * @param cards what is on it
 * @param more  whether there is another one
 */
public record FoundPage(List<EditionCard> cards, boolean more) {
}
