package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;

/**
 * One of several who have to approve a revision did. It is not approved yet: somebody else's turn comes.
 *
 * @param story    the story
 * @param revision the revision
 * @param seal     the seal over what was signed
 * @param role     in which role
 * @param next     the role whose turn it is now
 * @param planned  when it is to go live, unless somebody who signs after them says otherwise
 * @param embargo  before which it must not be public; null if there is none
 * @param reason   why an embargo that somebody had set before ends earlier; empty if none does
 * @param by       who signed
 * @param at       when
 */
public record StepSigned(StoryId story, int revision, Seal seal, String role, String next, PlannedTime planned,
        PlannedTime embargo, String reason, PersonId by, Instant at) implements Fact {
}
