package news.verbatim.events;

import java.time.Instant;

/**
 * One of several who have to approve a revision did. It is not approved yet: somebody else's turn comes.
 *
 * @param story    the story
 * @param revision the revision
 * @param seal     the seal over what was signed
 * @param role     in which role
 * @param next     the role whose turn it is now
 * @param by       who signed
 * @param at       when
 */
public record StepSigned(StoryId story, int revision, Seal seal, String role, String next, PersonId by,
                         Instant at) implements Fact {
}
