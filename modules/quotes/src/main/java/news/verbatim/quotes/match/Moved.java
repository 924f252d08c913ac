package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.Difference;

/**
 * A part of a quotation that its source has on the other side of the rest.
 *
 * @param run   the words that moved
 * @param split where the quotation parts: the moved words lie on one side, the rest on the other
 * @param front whether the moved words are the ones before the split
 */
record Moved(Chain.Run run, int split, boolean front) {

    private static final int SOLID = 4;
    private static final int SHORTEST = 5;
    private static final int NEAR = 400;

    /** The longest run that the chain had to leave out although it is near, or null. */
    static Moved find(MatchWords quote, List<Chain.Run> chain, List<Chain.Run> runs) {
        boolean[] solid = new boolean[quote.count];
        int low = Integer.MAX_VALUE;
        int high = -1;
        int first = quote.count;
        for (Chain.Run run : chain) {
            if (run.length() >= SOLID) {
                java.util.Arrays.fill(solid, run.q(), run.qEnd(), true);
                low = Math.min(low, run.d());
                high = Math.max(high, run.dEnd());
                first = Math.min(first, run.q());
            }
        }
        Chain.Run best = null;
        for (Chain.Run run : runs) {
            boolean before = run.q() < first;
            boolean crosses = before ? run.d() >= high : run.dEnd() <= low;
            boolean near = before ? run.d() - high < NEAR : low - run.dEnd() < NEAR;
            if (high >= 0 && run.length() >= SHORTEST && crosses && near && free(run, solid)
                    && (best == null || run.length() > best.length())) {
                best = run;
            }
        }
        return best == null ? null : new Moved(best, split(quote, best, first), best.q() < first);
    }

    private static boolean free(Chain.Run run, boolean[] solid) {
        int free = 0;
        for (int i = run.q(); i < run.qEnd(); i++) {
            free += solid[i] ? 0 : 1;
        }
        return free >= SHORTEST && free * 5 >= run.length() * 4;
    }

    private static int split(MatchWords quote, Chain.Run run, int first) {
        if (run.q() < first) {
            return run.qEnd();
        }
        int split = run.q();
        while (split > 0 && !quote.ellipsis[split] && !sentenceEnds(quote, split - 1)) {
            split--;
        }
        return split == 0 ? run.q() : split;
    }

    private static boolean sentenceEnds(MatchWords quote, int word) {
        int at = quote.end[word];
        return at < quote.text().length() && ".?!".indexOf(quote.text().charAt(at)) >= 0;
    }

    /** The rest of the quotation laid against the source, on the other side of what moved. */
    Alignment alignment(MatchWords quote, MatchWords source, List<Chain.Run> runs) {
        int from = front ? split : 0;
        int until = front ? quote.count : split;
        List<Chain.Run> rest = new ArrayList<>();
        for (Chain.Run whole : runs) {
            int skip = Math.max(0, from - whole.q());
            Chain.Run one = new Chain.Run(whole.q() + skip, whole.d() + skip,
                    Math.min(whole.qEnd(), until) - whole.q() - skip);
            boolean side = front ? one.dEnd() <= run.d() && run.d() - one.dEnd() < NEAR * 2
                    : one.d() >= run.dEnd() && one.d() - run.dEnd() < NEAR * 2;
            if (one.length() > 0 && side) {
                rest.add(one);
            }
        }
        return new Alignment(quote, source, new Chain(quote, source).best(rest), from, until);
    }

    /** Names what moved: the front of the quotation, up to the split. */
    Difference difference(MatchWords quote, MatchWords source) {
        int start = quote.start[0];
        int end = quote.end[Math.max(1, split) - 1];
        int sourceStart = source.start[run.d()];
        int sourceEnd = source.end[run.dEnd() - 1];
        return new Difference(Difference.Kind.REORDERED, start, end, quote.text().substring(start, end), sourceStart,
                sourceEnd,
                source.text().substring(sourceStart, sourceEnd));
    }
}
