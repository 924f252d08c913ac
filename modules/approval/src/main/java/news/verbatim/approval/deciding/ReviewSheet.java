package news.verbatim.approval.deciding;

import java.time.Instant;
import java.util.List;
import news.verbatim.approval.brief.BriefCard;
import news.verbatim.approval.notices.NoticeUnderReview;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.review.StandingTiming;
import news.verbatim.approval.risk.RiskAt;
import news.verbatim.approval.steps.Signature;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;

/**
 * Everything that an editor decides on.
 *
 * @param card       the review
 * @param content    the exact text, quotations and rulings
 * @param seal       the seal over them; hand it back with the approval
 * @param authors    who wrote it
 * @param checkers   who checked it
 * @param mayDecide  whether the actor is none of these and has not signed it, and it is their turn if it is anybody's
 * @param signed     who has signed it already
 * @param before     what was approved last; null if nothing was
 * @param approvedAt when that was; null if nothing was
 * @param brief      what the editors are told about it
 * @param notices    what readers are told with this edition, the oldest first
 * @param risks      the quotations that make it a risk, with why
 * @param timing     what those who signed before have said of its time
 */
public record ReviewSheet(ReviewCard card, CheckedText content, Seal seal, List<PersonId> authors,
        List<PersonId> checkers,
        boolean mayDecide, List<Signature> signed, CheckedText before, Instant approvedAt,
        BriefCard brief, List<NoticeUnderReview> notices, List<RiskAt> risks,
        StandingTiming timing) {
}
