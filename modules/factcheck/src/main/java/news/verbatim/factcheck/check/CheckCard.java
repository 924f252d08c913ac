package news.verbatim.factcheck.check;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;

/**
 * A check in the queue.
 *
 * @param story       which story
 * @param revision    which revision
 * @param headline    its headline
 * @param desk        the code of its desk
 * @param state       where the check is
 * @param note        why it was closed; may be empty
 * @param live        whether it is public and its verdicts stand as they are
 * @param total       how many quotations there are
 * @param resolved    how many of them the gate lets pass
 * @param submittedAt since when it waits
 * @param letOutUntil by when editors who let it out with open quotations want it checked; null if nobody did
 */
public record CheckCard(StoryId story, int revision, String headline, String desk, CheckState state, String note,
        boolean live, int total, int resolved, Instant submittedAt, Instant letOutUntil) {

    /** What the query builds. */
    @ModuleInternal
    public CheckCard(UUID story, Integer revision, String headline, String desk, CheckState state, String note,
            Boolean live, Integer total, Integer resolved, Instant submittedAt, Instant letOutUntil) {
        this(new StoryId(story), revision, headline, desk, state, note, live, total, resolved, submittedAt,
                letOutUntil);
    }
}
