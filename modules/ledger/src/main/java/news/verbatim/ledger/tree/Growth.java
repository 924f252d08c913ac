package news.verbatim.ledger.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A tree that grows line by line. Keeps as many hashes as the number of lines has binary digits. Not thread-safe. */
public final class Growth {

    /**
     * A subtree that became complete.
     *
     * @param height 0 for a line
     * @param index  which of that height, from 0
     * @param hash   its hash
     */
    public record Complete(int height, long index, TreeHash hash) {
    }

    /** The complete subtrees of its right edge, the smallest last. */
    private final Deque<Complete> edge = new ArrayDeque<>();

    private long size;

    /** Goes on where a tree ends; {@code new Tree(0, …)} begins one. */
    public Growth(Tree tree) {
        size = tree.size();
        long from = 0;
        for (int height = Long.SIZE - 1; height >= 0; height--) {
            long many = 1L << height;
            if ((size & many) != 0) {
                edge.addLast(new Complete(height, from / many, tree.nodes().at(height, from / many)));
                from += many;
            }
        }
    }

    /** Appends a line; returns what became complete by it, itself first. */
    public List<Complete> append(TreeHash line) {
        List<Complete> complete = new ArrayList<>();
        Complete last = new Complete(0, size++, line);
        complete.add(last);
        while (!edge.isEmpty() && edge.peekLast().height() == last.height()) {
            last = new Complete(last.height() + 1, last.index() / 2, edge.removeLast().hash().and(last.hash()));
            complete.add(last);
        }
        edge.addLast(last);
        return complete;
    }

    /** Returns how many lines there are. */
    public long size() {
        return size;
    }

    /** Returns what stands for all of them. */
    public TreeHash root() {
        List<TreeHash> fromTheRight = new ArrayList<>();
        edge.descendingIterator().forEachRemaining(one -> fromTheRight.add(one.hash()));
        return fromTheRight.stream().reduce((right, left) -> left.and(right)).orElseGet(TreeHash::ofNothing);
    }
}
