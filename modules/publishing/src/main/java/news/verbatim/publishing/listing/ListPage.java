package news.verbatim.publishing.listing;

import java.util.List;
import java.util.Optional;
import news.verbatim.publishing.publication.EditionCard;

/**
 * One page of a list of public stories, newest first.
 *
 * @param cards what is on it
 * @param next  behind what the next page begins; empty if this is the last one
 */
public record ListPage(List<EditionCard> cards, Optional<ListKey> next) {

    static final ListPage NONE = new ListPage(List.of(), Optional.empty());

    public ListPage {
        cards = List.copyOf(cards);
    }

    /** Takes a page from what was read, which is one more than the page holds if there is a next one. */
    static ListPage of(List<EditionCard> read, int size) {
        return read.size() <= size ? new ListPage(read, Optional.empty())
                : new ListPage(read.subList(0, size), Optional.of(ListKey.of(read.get(size - 1))));
    }
}
