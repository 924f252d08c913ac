package news.verbatim.approval;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.StoryId;

/**
 * A review in the queue.
 *
 * @param story        which story
 * @param revision     which revision
 * @param headline     its headline
 * @param desk         the code of its desk
 * @param state        where it is
 * @param note         why it came back or was revoked; may be empty
 * @param quotations   how many quotations were checked
 * @param checkedAt    since when it waits
 * @param claimedBy    who is reading it; null if nobody is
 * @param claimedUntil until when; null if nobody is
 * @param decidedBy    who decided last; null while nobody has
 * @param decidedAt    when; null while nobody has
 */
public record ReviewCard(StoryId story, int revision, String headline, String desk, ReviewState state, String note,
                         int quotations, Instant checkedAt, PersonId claimedBy, Instant claimedUntil,
                         PersonId decidedBy, Instant decidedAt) {

    /** What the query builds. */
    ReviewCard(UUID story, int revision, String headline, String desk, ReviewState state, String note, int quotations,
               Instant checkedAt, UUID claimedBy, Instant claimedUntil, UUID decidedBy, Instant decidedAt) {
        this(new StoryId(story), revision, headline, desk, state, note, quotations, checkedAt,
                claimedBy == null ? null : new PersonId(claimedBy), claimedUntil,
                decidedBy == null ? null : new PersonId(decidedBy), decidedAt);
    }
}
