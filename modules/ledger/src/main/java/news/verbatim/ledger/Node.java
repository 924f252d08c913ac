package news.verbatim.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** The hash over a complete part of the tree, so that nobody has to go through all leaves for it. Written once. */
@Entity
@Immutable
class Node {

    /**
     * Which one it is.
     *
     * @param height over how many leaves, as a power of two; 1 at the least
     * @param place  which of that height, from 0
     */
    @Embeddable
    record At(int height, long place) {
    }

    @EmbeddedId
    private At at;

    private String hash;

    protected Node() {
    }

    Node(At at, String hash) {
        this.at = at;
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
