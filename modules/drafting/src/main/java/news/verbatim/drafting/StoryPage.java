package news.verbatim.drafting;

import java.util.List;

/**
 * One page of a list of stories, the latest change first.
 *
 * @param rows what is on it
 * @param next where the next page begins; null if this is the last one
 */
public record StoryPage(List<StoryCard> rows, StoryKey next) {

    public StoryPage {
        rows = List.copyOf(rows);
    }
}
