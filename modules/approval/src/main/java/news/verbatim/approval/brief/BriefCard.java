package news.verbatim.approval.brief;

import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;

/**
 * What the editors are told about a revision.
 *
 * @param note     what its authors say; may be empty
 * @param wanted   by when the decision is wanted; null if at no certain time
 * @param wantedBy who wants that; null if nobody does
 */
public record BriefCard(String note, PlannedTime wanted, PersonId wantedBy) {
}
