package news.verbatim.approval.review;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.approval.risk.Risk;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A review in the queue.
 *
 * @param story        which story
 * @param revision     which revision
 * @param headline     its headline
 * @param desk         the code of its desk
 * @param state        where it is
 * @param note         why it came back, is held or was revoked; may be empty
 * @param quotations   how many quotations were checked
 * @param checkedAt    since when it waits
 * @param claimedBy    who is reading it; null if nobody is
 * @param claimedUntil until when; null if nobody is
 * @param decidedBy    who decided last; null while nobody has
 * @param decidedAt    when; null while nobody has
 * @param openBy       by when it should be opened: the queue is in this order
 * @param deadline     when it is needed; null if at no certain time
 * @param risk         what makes it take longer
 * @param turn         the role whose turn it is
 * @param id           its place among those that should be opened by the same time
 */
public record ReviewCard(StoryId story, int revision, String headline, String desk, ReviewState state, String note,
        int quotations, Instant checkedAt, PersonId claimedBy, Instant claimedUntil,
        PersonId decidedBy, Instant decidedAt, Instant openBy, Instant deadline, Risk risk, String turn,
        UUID id) {

    /** What the query builds. */
    ReviewCard(UUID story, Integer revision, String headline, String desk, ReviewState state, String note,
            Integer quotations, Instant checkedAt, UUID claimedBy, Instant claimedUntil, UUID decidedBy,
            Instant decidedAt, Instant openBy,
            Instant deadline, Risk risk, String turn, UUID id) {
        this(new StoryId(story), revision, headline, desk, state, note, quotations, checkedAt,
                claimedBy == null ? null : new PersonId(claimedBy), claimedUntil,
                decidedBy == null ? null : new PersonId(decidedBy), decidedAt, openBy, deadline, risk, turn, id);
    }

    /** Returns where it stands in the queue. */
    public QueuePosition position() {
        return new QueuePosition(openBy, id);
    }
}
