package news.verbatim.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import news.verbatim.ledger.tree.TreeHash;
import org.hibernate.annotations.Immutable;

/** The place of an entry in the tree over all entries, and in the history of its story. Written once. */
@Entity
@Immutable
class Leaf {

    @Id
    private Long place;

    private UUID entryKey;

    private UUID story;

    private int ofStory;

    private String before;

    private String hash;

    protected Leaf() {
    }

    Leaf(long place, UUID entryKey, EntryText line) {
        this.place = place;
        this.entryKey = entryKey;
        story = line.story();
        ofStory = line.ofStory();
        before = line.before();
        hash = line.hash().hex();
    }

    long place() {
        return place;
    }

    UUID story() {
        return story;
    }

    int ofStory() {
        return ofStory;
    }

    String before() {
        return before;
    }

    TreeHash treeHash() {
        return new TreeHash(hash);
    }

    String hash() {
        return hash;
    }
}
