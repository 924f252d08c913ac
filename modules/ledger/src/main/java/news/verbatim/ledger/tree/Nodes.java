package news.verbatim.ledger.tree;

/** Where the hashes of whole subtrees are found again. */
@FunctionalInterface
public interface Nodes {

    /**
     * Returns the hash of a subtree that is complete.
     *
     * @param height 0 for a line, else over how many lines it is, as a power of two
     * @param index  which of that height, from 0
     */
    TreeHash at(int height, long index);
}
