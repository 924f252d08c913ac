package news.verbatim.drafting.listing;

import java.util.List;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.story.StoryCard;

/**
 * One page of a list of stories, the latest change first.
 *
 * @param rows  what is on it
 * @param next  where the next page begins; null if this is the last one
 * @param whole whether every story was looked at; what was just changed in great number may be missing for a moment
 */
public record StoryListPage(List<StoryCard> rows, StoryKey next, boolean whole) {

    public StoryListPage {
        rows = List.copyOf(rows);
    }

    /** Makes a page of what was read, which is one more than fits if there is a next one. */
    static StoryListPage of(List<StoryCard> read, int size, boolean whole) {
        return read.size() <= size ? new StoryListPage(read, null, whole)
                : new StoryListPage(read.subList(0, size), StoryKey.of(read.get(size - 1)), whole);
    }
}
