package news.verbatim.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import news.verbatim.ledger.tree.TreeHash;
import org.hibernate.annotations.Immutable;

/** The signed root of the tree when it had so many leaves. Written once. */
@Entity
@Immutable
class Checkpoint {

    @Id
    private Integer number;

    private long size;

    private String root;

    private Instant madeAt;

    private String signature;

    protected Checkpoint() {
    }

    Checkpoint(SignedRoot signed) {
        number = signed.number();
        size = signed.size();
        root = signed.root().hex();
        madeAt = signed.at();
        signature = signed.signature();
    }

    SignedRoot signed() {
        return new SignedRoot(number, size, new TreeHash(root), madeAt, signature);
    }
}
