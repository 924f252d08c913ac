package news.verbatim.approval.deciding;

import news.verbatim.approval.review.ReviewCard;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;

/**
 * A story without any risk, for who approves several of them in one go.
 *
 * @param card    its review
 * @param content the exact text, quotations and rulings
 * @param seal    the seal over them; hand it back with the approval
 */
public record PlainStory(ReviewCard card, CheckedText content, Seal seal) {
}
