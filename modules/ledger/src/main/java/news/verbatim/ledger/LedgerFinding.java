package news.verbatim.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of looking through the whole ledger.
 *
 * @param entries     how many entries were looked at
 * @param stories     of how many stories
 * @param checkpoints how many checkpoints
 * @param signed      when the last of these was signed; null if there is none
 * @param first       the first thing that is not as it was written; null if everything holds
 */
public record LedgerFinding(long entries, int stories, int checkpoints, Instant signed, LedgerFault first) {

    /** Returns the first thing that is not as it was written, if there is any. */
    public Optional<LedgerFault> fault() {
        return Optional.ofNullable(first);
    }
}
