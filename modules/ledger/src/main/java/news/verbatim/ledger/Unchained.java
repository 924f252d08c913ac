package news.verbatim.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entry that is no leaf of the tree yet. Written with it, and taken away with its leaf. */
@Entity
class Unchained {

    @Id
    private UUID entryKey;

    protected Unchained() {
    }

    Unchained(UUID entryKey) {
        this.entryKey = entryKey;
    }
}
