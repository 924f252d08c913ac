package news.verbatim.approval;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.CheckedText;
import news.verbatim.events.PersonId;
import news.verbatim.events.Seal;

/**
 * Everything that an editor decides on.
 *
 * @param card       the review
 * @param content    the exact text, quotations and rulings
 * @param seal       the seal over them; hand it back with the approval
 * @param authors    who wrote it
 * @param checkers   who checked it
 * @param mayDecide  whether the actor is none of these, and it is their turn if it is anybody's
 * @param signed     who has signed it already
 * @param before     what was approved last; null if nothing was
 * @param approvedAt when that was; null if nothing was
 * @param brief      what the editors are told about it
 */
public record ReviewSheet(ReviewCard card, CheckedText content, Seal seal, List<PersonId> authors, List<PersonId> checkers,
                          boolean mayDecide, List<Signature> signed, CheckedText before, Instant approvedAt,
                          BriefCard brief) {
}
