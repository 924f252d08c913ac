package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import news.verbatim.events.ModuleInternal;

/**
 * Two lists that were made from one, in stretches: what both left alone or changed in the same way, what one of them
 * changed, and what both changed in different ways. Of the one that they were made from only prints are known.
 */
@ModuleInternal
public final class ThreeWays<T> {

    /** More comparisons than this are not made; the stretch then counts as changed in one piece. */
    private static final long MOST = 4_000_000;

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
        if ((long) (oneEnd - start) * (otherEnd - start) <= MOST) {
            middle(one, other, start, oneEnd, otherEnd, kept);
        }
        return kept;
    }

    private static void middle(List<String> one, List<String> other, int start, int oneEnd, int otherEnd, int[] kept) {
        int[][] longest = new int[oneEnd - start + 1][otherEnd - start + 1];
        for (int i = oneEnd - 1; i >= start; i--) {
            for (int j = otherEnd - 1; j >= start; j--) {
                longest[i - start][j - start] = one.get(i).equals(other.get(j))
                        ? 1 + longest[i - start + 1][j - start + 1]
                        : Math.max(longest[i - start + 1][j - start], longest[i - start][j - start + 1]);
            }
        }
        for (int i = start, j = start; i < oneEnd && j < otherEnd;) {
            if (one.get(i).equals(other.get(j))) {
                kept[i++] = j++;
            } else if (longest[i - start + 1][j - start] >= longest[i - start][j - start + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
