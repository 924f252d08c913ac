package news.verbatim.factcheck;

import java.time.Instant;
import java.util.UUID;

/**
 * A check that waits for somebody, and what in it does.
 *
 * @param card     the check
 * @param open     how many quotations have no verdict yet
 * @param stale    how many had one that counts no longer
 * @param disputed how many are disputed
 * @param proposed how many wait for a second person
 */
public record WaitingCheck(CheckCard card, long open, long stale, long disputed, long proposed) {

    /** What a checker can look for in the queue. */
    public enum With {
        ANYTHING, OPEN, STALE, DISPUTED, PROPOSED
    }

    /** What the query builds. */
    WaitingCheck(UUID story, int revision, String headline, String desk, CheckState state, String note, int total, int resolved,
                 Instant submittedAt, Long open, Long stale, Long disputed, Long proposed) {
        this(new CheckCard(story, revision, headline, desk, state, note, false, total, resolved, submittedAt), open, stale,
                disputed, proposed);
    }
}
