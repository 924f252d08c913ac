package news.verbatim.factcheck.evidence.dispute;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;

/**
 * A dispute about evidence.
 *
 * @param id        which
 * @param reason    what is said to be wrong
 * @param by        who says so
 * @param at        since when
 * @param settledBy who settled it; null while it is open
 * @param settledAt when; null while it is open
 * @param note      how; empty while it is open
 */
public record DisputedEvidence(UUID id, String reason, PersonId by, Instant at, PersonId settledBy, Instant settledAt,
        String note) {

    /** Says whether nobody has settled it. */
    public boolean open() {
        return settledAt == null;
    }
}
