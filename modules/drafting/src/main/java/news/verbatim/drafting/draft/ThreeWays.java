package news.verbatim.drafting.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.verbatim.events.ModuleInternal;

/**
 * Two lists that were made from one, in stretches: what both left alone or changed in the same way, what one of them
 * changed, and what both changed in different ways. Of the one that they were made from only prints are known.
 */
@ModuleInternal
public final class ThreeWays<T> {

    /** Where more has changed than this, nothing is compared: the stretch then counts as changed in one piece. */
    private static final int MOST = 4_000;

    /**
     * A stretch.
     *
     * @param from     where it begins in mine
     * @param mine     what stands in mine
     * @param theirs   what stands in theirs
     * @param who      whose holds
     */
    record Stretch<T>(int from, List<T> mine, List<T> theirs, Whose who) {
    }

    /** Whose words hold. */
    enum Whose {
        SAME, MINE, THEIRS, BOTH
    }

    private final List<String> base;
    private final List<T> mine;
    private final List<T> theirs;
    private final List<String> minePrints;
    private final List<String> theirPrints;
    private final List<Stretch<T>> stretches = new ArrayList<>();

    private ThreeWays(List<String> base, List<T> mine, List<T> theirs, Function<T, String> print) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.minePrints = mine.stream().map(print).toList();
        this.theirPrints = theirs.stream().map(print).toList();
    }

    static <T> List<Stretch<T>> of(List<String> base, List<T> mine, List<T> theirs, Function<T, String> print) {
        return new ThreeWays<>(base, mine, theirs, print).stretches();
    }

    private List<Stretch<T>> stretches() {
        int[] inMine = kept(base, minePrints);
        int[] inTheirs = kept(base, theirPrints);
        int from = 0;
        int m = 0;
        int t = 0;
        for (int i = 0; i < base.size(); i++) {
            if (inMine[i] >= 0 && inTheirs[i] >= 0) {
                changed(from, i, m, inMine[i], t, inTheirs[i]);
                stretches.add(new Stretch<>(inMine[i], List.of(mine.get(inMine[i])), List.of(theirs.get(inTheirs[i])),
                        Whose.SAME));
                from = i + 1;
                m = inMine[i] + 1;
                t = inTheirs[i] + 1;
            }
        }
        changed(from, base.size(), m, mine.size(), t, theirs.size());
        return stretches;
    }

    private void changed(int from, int to, int mineFrom, int mineTo, int theirsFrom, int theirsTo) {
        List<String> before = base.subList(from, to);
        List<String> minePart = minePrints.subList(mineFrom, mineTo);
        List<String> theirPart = theirPrints.subList(theirsFrom, theirsTo);
        if (minePart.isEmpty() && theirPart.isEmpty()) {
            return;
        }
        boolean oneByOne = before.size() > 1 && before.size() == minePart.size() && before.size() == theirPart.size();
        for (int i = 0; oneByOne && i < before.size(); i++) {
            changed(from + i, from + i + 1, mineFrom + i, mineFrom + i + 1, theirsFrom + i, theirsFrom + i + 1);
        }
        if (oneByOne) {
            return;
        }
        Whose who = minePart.equals(theirPart) ? Whose.SAME
                : minePart.equals(before) ? Whose.THEIRS
                        : theirPart.equals(before) ? Whose.MINE : Whose.BOTH;
        stretches.add(
                new Stretch<>(mineFrom, mine.subList(mineFrom, mineTo), theirs.subList(theirsFrom, theirsTo), who));
    }

    /**
     * Returns for each of one list where it stands in the other, in order; -1 where it does not: a longest common
     * sequence.
     */
    public static int[] kept(List<String> one, List<String> other) {
        int[] kept = new int[one.size()];
        Arrays.fill(kept, -1);
        int start = 0;
        while (start < one.size() && start < other.size() && one.get(start).equals(other.get(start))) {
            kept[start] = start++;
        }
        int oneEnd = one.size();
        int otherEnd = other.size();
        while (oneEnd > start && otherEnd > start && one.get(oneEnd - 1).equals(other.get(otherEnd - 1))) {
            kept[--oneEnd] = --otherEnd;
        }
        middle(one.subList(start, oneEnd), other.subList(start, otherEnd), start, kept);
        return kept;
    }

    private static void middle(List<String> one, List<String> other, int start, int[] kept) {
        if (apart(one, other) > MOST) {
            return;
        }
        int at = 0;
        int to = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                kept[start + at++] = start + to++;
            }
            at += delta.getSource().size();
            to += delta.getTarget().size();
        }
        while (at < one.size()) {
            kept[start + at++] = start + to++;
        }
    }

    /**
     * Returns how many would have to be taken out and put in at the least to make the one of the other. Each of those
     * changes five runs of three at most.
     */
    private static int apart(List<String> one, List<String> other) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + 2 < one.size(); i++) {
            runs.merge(one.subList(i, i + 3), 1, Integer::sum);
        }
        for (int i = 0; i + 2 < other.size(); i++) {
            runs.merge(other.subList(i, i + 3), -1, Integer::sum);
        }
        return runs.values().stream().mapToInt(Math::abs).sum() / 5;
    }
}
