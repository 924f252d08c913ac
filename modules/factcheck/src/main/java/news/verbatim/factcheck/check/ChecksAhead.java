package news.verbatim.factcheck.check;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.question.ReadAhead;

/** The checks of a wave of stories, the newest revision of each first, and which of them rest on fallen evidence. */
@TransactionScoped
class ChecksAhead extends ReadAhead<RevisionCheck> {

    private static final long serialVersionUID = 1;

    private final transient Set<UUID> fallen = new HashSet<>();

    void haveFallen(Collection<UUID> checks) {
        fallen.addAll(checks);
    }

    boolean hasFallen(RevisionCheck check) {
        return fallen.contains(check.id());
    }
}
