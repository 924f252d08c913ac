package news.verbatim.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Looks at proofs as whoever does not have the tree does: RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {

    private Proofs() {
    }

    /** Says whether a path shows that a line stands at that place of a tree of that size with that root. */
    public static boolean isIn(TreeHash line, long place, long size, List<TreeHash> path, TreeHash root) {
        if (place < 0 || place >= size) {
            return false;
        }
        long at = place;
        long last = size - 1;
        TreeHash hash = line;
        for (TreeHash next : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                hash = next.and(hash);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                hash = hash.and(next);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && hash.equals(root);
    }

    /** Says whether a proof shows that a tree begins with all lines of an earlier one. */
    public static boolean grewFrom(long earlier, TreeHash root, long later, TreeHash rootLater, List<TreeHash> proof) {
        if (earlier == 0 || earlier == later) {
            return proof.isEmpty() && (earlier == 0 || root.equals(rootLater));
        }
        if (earlier > later || proof.isEmpty()) {
            return false;
        }
        List<TreeHash> steps = new ArrayList<>(proof);
        if (Long.bitCount(earlier) == 1) {
            steps.add(0, root);
        }
        long at = earlier - 1;
        long last = later - 1;
        while (at % 2 == 1) {
            at /= 2;
            last /= 2;
        }
        TreeHash before = steps.get(0);
        TreeHash after = steps.get(0);
        for (TreeHash next : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                before = next.and(before);
                after = next.and(after);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                after = after.and(next);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && before.equals(root) && after.equals(rootLater);
    }
}
