package news.verbatim.approval.review;

import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;

/**
 * What those who signed a story before have said of its time. It stands unless the next one says otherwise.
 *
 * @param planned   when it is to go live; null for as soon as it may
 * @param plannedBy who said so; null if nobody did
 * @param embargo   before when nobody may read it; null if there is no embargo, or it is over
 * @param embargoBy who set that; null if there is none
 * @param signed    how many have signed in this round
 */
public record StandingTiming(PlannedTime planned, PersonId plannedBy, PlannedTime embargo, PersonId embargoBy,
        int signed) {
}
