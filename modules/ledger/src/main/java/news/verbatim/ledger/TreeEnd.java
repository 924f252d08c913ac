package news.verbatim.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How many leaves the tree has. There is one row; whoever adds leaves holds its lock. */
@Entity
class TreeEnd {

    static final int THE_ONE = 1;

    @Id
    private Integer id;

    private long size;

    protected TreeEnd() {
    }

    long size() {
        return size;
    }

    void grow(int leaves) {
        size += leaves;
    }
}
