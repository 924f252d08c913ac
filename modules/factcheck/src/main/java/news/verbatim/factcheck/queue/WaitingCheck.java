package news.verbatim.factcheck.queue;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.factcheck.check.CheckCard;
import news.verbatim.factcheck.check.CheckState;

/**
 * A check that waits for somebody, and what in it does.
 *
 * @param card     the check
 * @param open     how many quotations have no verdict yet
 * @param stale    how many had one that counts no longer
 * @param disputed how many are disputed
 * @param proposed how many wait for a second person
 * @param cameBackTo who sent the revision before back, so that this one came; null if nobody did
 */
public record WaitingCheck(CheckCard card, long open, long stale, long disputed, long proposed, PersonId cameBackTo) {

    /** Returns how many have a verdict that lets nothing pass and is no dispute. */
    public long unverifiable() {
        return card.total() - card.resolved() - open - stale - disputed;
    }

    /** What a checker can look for in the queue. */
    public enum With {
        ANYTHING, OPEN, STALE, DISPUTED, PROPOSED
    }

    /** What the query builds. */
    WaitingCheck(UUID story, Integer revision, String headline, String desk, CheckState state, String note,
            Integer total,
            Integer resolved,
            Instant submittedAt, Instant letOutUntil, Long open, Long stale, Long disputed, Long proposed,
            UUID cameBackTo) {
        this(new CheckCard(story, revision, headline, desk, state, note, false, total, resolved, submittedAt,
                letOutUntil), open, stale,
                disputed, proposed, cameBackTo == null ? null : new PersonId(cameBackTo));
    }
}
