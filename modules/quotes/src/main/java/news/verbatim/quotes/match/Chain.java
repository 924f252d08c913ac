package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches of words that a quotation and a source have in common, and the best way to go through them in order.
 * Gaps in the source cost little where the quotation shows an ellipsis, and more where it does not.
 */
final class Chain {

    /** A run of equal words. */
    record Run(int q, int d, int length) {

        int qEnd() {
            return q + length;
        }

        int dEnd() {
            return d + length;
        }
    }

    private static final int MOST_RUNS = 160;
    private static final int FAR = 1500;
    private static final int SPLICE = 320;

    private final MatchWords quote;
    private final MatchWords source;

    Chain(MatchWords quote, MatchWords source) {
        this.quote = quote;
        this.source = source;
    }

    /** All longest runs of equal words, longer ones first when there are too many. */
    List<Run> runs() {
        List<Run> runs = runs(true);
        return runs.isEmpty() ? runs(false) : runs;
    }

    private List<Run> runs(boolean partAtEllipsis) {
        int n = quote.count;
        if (n == 0) {
            return List.of();
        }
        Map<Long, List<Integer>> at = new HashMap<>();
        boolean one = n == 1;
        for (int i = 0; i < n - (one ? 0 : 1); i++) {
            at.computeIfAbsent(one ? quote.hash[i] : quote.pair(i), key -> new ArrayList<>()).add(i);
        }
        List<Run> runs = new ArrayList<>();
        for (int j = 0; j < source.count - (one ? 0 : 1); j++) {
            List<Integer> places = at.get(one ? source.hash[j] : source.pair(j));
            if (places == null) {
                continue;
            }
            for (int i : places) {
                if (i > 0 && j > 0 && same(i - 1, j - 1) && !(partAtEllipsis && quote.ellipsis[i]) || !same(i, j)) {
                    continue;
                }
                int length = 1;
                while (i + length < n && j + length < source.count && same(i + length, j + length)
                        && !(partAtEllipsis && quote.ellipsis[i + length])) {
                    length++;
                }
                if (length > 1 || one) {
                    runs.add(new Run(i, j, length));
                }
            }
        }
        if (runs.size() > MOST_RUNS) {
            runs.sort(Comparator.comparingInt(run -> -run.length()));
            runs = new ArrayList<>(runs.subList(0, MOST_RUNS));
        }
        return runs;
    }

    private boolean same(int i, int j) {
        return quote.hash[i] == source.hash[j];
    }

    /** The best chain through these runs, in order; empty when there is none. */
    List<Run> best(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingInt(Run::d).thenComparingInt(Run::q));
        int n = sorted.size();
        double[] score = new double[n];
        int[] from = new int[n];
        int top = -1;
        for (int b = 0; b < n; b++) {
            Run run = sorted.get(b);
            score[b] = weight(run.length());
            from[b] = -1;
            for (int a = 0; a < b; a++) {
                Run before = sorted.get(a);
                int overlap = Math.max(0, Math.max(before.qEnd() - run.q(), before.dEnd() - run.d()));
                if (before.q() >= run.q() || before.d() >= run.d() || overlap >= run.length()) {
                    continue;
                }
                double step = score[a] + weight(run.length() - overlap) - penalty(before, run);
                if (step > score[b]) {
                    score[b] = step;
                    from[b] = a;
                }
            }
            top = top < 0 || score[b] >= score[top] ? b : top;
        }
        List<Run> chain = new ArrayList<>();
        for (int i = top; i >= 0; i = from[i]) {
            chain.add(0, sorted.get(i));
        }
        return chain;
    }

    private static double weight(int length) {
        return length - 0.6;
    }

    private double penalty(Run a, Run b) {
        int quoteGap = Math.max(0, b.q() - a.qEnd());
        int sourceGap = Math.max(0, b.d() - a.dEnd());
        int drift = Math.abs(sourceGap - quoteGap);
        boolean shown = false;
        for (int i = a.qEnd(); i <= b.q() && !shown; i++) {
            shown = quote.ellipsis[i];
        }
        if (shown) {
            return sourceGap > FAR ? 1e6 : 0.2 + sourceGap * 0.001 + quoteGap * 0.2;
        }
        if (sourceGap > SPLICE) {
            return 1e6;
        }
        return quoteGap * 0.2 + (drift == 0 ? 0 : 0.4 + Math.min(drift, 12) * 0.15 + Math.max(0, drift - 12) * 0.01);
    }
}
