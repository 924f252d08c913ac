package news.verbatim.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of so many lines, of whose whole subtrees the hashes are kept somewhere. Its root and its proofs take as many
 * of them as the number of lines has binary digits.
 *
 * @param size  how many lines it has
 * @param nodes where the hashes of its complete subtrees are
 */
public record Tree(long size, Nodes nodes) {

    /** Returns what stands for all lines. */
    public TreeHash root() {
        return size == 0 ? TreeHash.ofNothing() : hash(0, size);
    }

    /** Returns the root that the tree had when it had so many lines. */
    public TreeHash rootAt(long earlier) {
        return new Tree(earlier, nodes).root();
    }

    /**
     * Returns the hashes that lead from a line to the root: RFC 6962, section 2.1.1.
     *
     * @param place which line, from 0
     */
    public List<TreeHash> path(long place) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("no line " + place + " of " + size);
        }
        List<TreeHash> path = new ArrayList<>();
        path(place, 0, size, path);
        return path;
    }

    private void path(long place, long from, long to, List<TreeHash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + half(to - from);
        if (place < middle) {
            path(place, from, middle, path);
            path.add(hash(middle, to));
        } else {
            path(place, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    /** Returns the hashes that show that it begins with all of a smaller one: RFC 6962, section 2.1.2. */
    public List<TreeHash> growth(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("it never had " + earlier + " lines");
        }
        List<TreeHash> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            growth(earlier, 0, size, true, proof);
        }
        return proof;
    }

    private void growth(long earlier, long from, long to, boolean isKnown, List<TreeHash> proof) {
        if (from + earlier == to) {
            if (!isKnown) {
                proof.add(hash(from, to));
            }
            return;
        }
        long half = half(to - from);
        if (earlier <= half) {
            growth(earlier, from, from + half, isKnown, proof);
            proof.add(hash(from + half, to));
        } else {
            growth(earlier - half, from + half, to, false, proof);
            proof.add(hash(from, from + half));
        }
    }

    private TreeHash hash(long from, long to) {
        long many = to - from;
        if (Long.bitCount(many) == 1) {
            return nodes.at(Long.numberOfTrailingZeros(many), from / many);
        }
        long middle = from + half(many);
        return hash(from, middle).and(hash(middle, to));
    }

    /** Returns the largest power of two that is smaller. */
    private static long half(long many) {
        return Long.highestOneBit(many - 1);
    }
}
