package news.verbatim.approval.deciding;

import java.util.List;
import news.verbatim.approval.review.QueuePosition;

/**
 * A page of the stories without any risk.
 *
 * @param rows the stories, in the order of the queue
 * @param next where the next page begins; null if this is the last
 */
public record PlainPage(List<PlainStory> rows, QueuePosition next) {
}
