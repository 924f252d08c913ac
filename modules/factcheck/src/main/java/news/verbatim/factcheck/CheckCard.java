package news.verbatim.factcheck;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.StoryId;

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
 */
public record CheckCard(StoryId story, int revision, String headline, String desk, CheckState state, String note,
                        boolean live, int total, int resolved, Instant submittedAt) {

    /** What the query builds. */
    CheckCard(UUID story, int revision, String headline, String desk, CheckState state, String note, boolean live,
              int total, int resolved, Instant submittedAt) {
        this(new StoryId(story), revision, headline, desk, state, note, live, total, resolved, submittedAt);
    }
}
