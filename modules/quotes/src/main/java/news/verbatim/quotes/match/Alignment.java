package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.List;

/** A quotation laid word by word against one place of a source. */
final class Alignment {

    /**
     * A stretch that differs: words {@code q} up to {@code qEnd} stand for the source's words {@code d} up to
     * {@code dEnd}.
     */
    record Gap(int q, int qEnd, int d, int dEnd) {
    }

    private static final int LARGEST = 400_000;
    private static final int EDGE = 60;

    final MatchWords quote;
    final MatchWords source;
    /** For each word of the quotation the equal word of the source, or -1. */
    final int[] to;
    int first = Integer.MAX_VALUE;
    int last = -1;
    int equal;
    int longest;
    private final int from;
    private final int until;

    Alignment(MatchWords quote, MatchWords source, List<Chain.Run> chain) {
        this(quote, source, chain, 0, quote.count);
    }

    /** Aligns only the words {@code from} up to {@code until} of the quotation. */
    Alignment(MatchWords quote, MatchWords source, List<Chain.Run> chain, int from, int until) {
        this.from = from;
        this.until = until;
        this.quote = quote;
        this.source = source;
        this.to = new int[quote.count];
        java.util.Arrays.fill(to, -1);
        int q = from;
        int d = -1;
        for (Chain.Run run : chain) {
            int skip = Math.max(0, Math.max(q - run.q(), d < 0 ? 0 : d - run.d()));
            if (skip >= run.length()) {
                continue;
            }
            int startQ = run.q() + skip;
            int startD = run.d() + skip;
            if (d < 0) {
                head(startQ, startD);
            } else {
                between(q, startQ, d, startD);
            }
            for (int i = 0; i < run.length() - skip; i++) {
                to[startQ + i] = startD + i;
            }
            q = run.qEnd();
            d = run.dEnd();
        }
        if (d >= 0) {
            tail(q, d);
        }
        slide();
        measure();
    }

    private void measure() {
        int run = 0;
        for (int i = 0; i < to.length; i++) {
            if (to[i] >= 0) {
                equal++;
                first = Math.min(first, to[i]);
                last = Math.max(last, to[i]);
                run = i > 0 && to[i - 1] == to[i] - 1 ? run + 1 : 1;
                longest = Math.max(longest, run);
            }
        }
    }

    /** Where words are missing and the gap could stand a little earlier as well, puts it at the end of a sentence. */
    private void slide() {
        for (int q = from + 1; q < until; q++) {
            if (to[q] < 0 || to[q - 1] < 0 || to[q] <= to[q - 1] + 1 || quote.ellipsis[q]) {
                continue;
            }
            int back = 0;
            while (q - back > from && to[q - 1 - back] >= 0 && !endsSentence(q - 1 - back)
                    && source.hash[to[q - 1 - back]] == source.hash[to[q] - 1 - back]
                    && (back == 0 || to[q - 1 - back] == to[q - back] - 1)) {
                back++;
            }
            if (back > 0 && q - back > from && to[q - 1 - back] >= 0 && endsSentence(q - 1 - back)) {
                for (int k = 1; k <= back; k++) {
                    to[q - k] = to[q] - k;
                }
            }
        }
    }

    private boolean endsSentence(int word) {
        int at = quote.end[word];
        return at < quote.text().length() && ".?!".indexOf(quote.text().charAt(at)) >= 0;
    }

    /** The differences in order, the ones before the first and after the last equal word too. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int q = from;
        int d = -1;
        for (int i = from; i <= until; i++) {
            boolean end = i == until;
            if (!end && to[i] < 0) {
                continue;
            }
            int here = end ? -1 : to[i];
            if (d < 0) {
                if (i > from) {
                    gaps.add(end ? new Gap(q, i, 0, 0) : edge(q, i, Math.max(0, here - (i - q)), here));
                }
            } else if (end) {
                if (i > q) {
                    gaps.add(edge(q, i, d, Math.min(source.count, d + i - q)));
                }
            } else if (i > q || here > d) {
                gaps.add(new Gap(q, i, d, here));
            }
            q = i + 1;
            d = here + 1;
        }
        return gaps;
    }

    /** A few words at an edge stand for as many of the source; many are simply not there. */
    private Gap edge(int q, int qEnd, int d, int dEnd) {
        boolean head = dEnd <= first;
        if (qEnd - q <= 3) {
            return new Gap(q, qEnd, d, dEnd);
        }
        int at = head ? dEnd : d;
        return new Gap(q, qEnd, at, at);
    }

    private void between(int q, int qEnd, int d, int dEnd) {
        if (qEnd > q && dEnd > d && (long) (qEnd - q + 1) * (dEnd - d + 1) <= LARGEST) {
            fill(q, qEnd, d, dEnd, false, false);
        }
    }

    private void head(int qEnd, int dEnd) {
        if (qEnd > from) {
            int reach = Math.min(EDGE, qEnd - from + 6);
            fill(Math.max(from, qEnd - 2 * EDGE), qEnd, Math.max(0, dEnd - reach), dEnd, true, false);
        }
    }

    private void tail(int q, int d) {
        if (q < until) {
            int reach = Math.min(EDGE, until - q + 6);
            fill(q, Math.min(until, q + 2 * EDGE), d, Math.min(source.count, d + reach), false, true);
        }
    }

    /**
     * Aligns two short stretches by dynamic programming; {@code freeHead} and {@code freeTail} leave that edge open.
     */
    private void fill(int q, int qEnd, int d, int dEnd, boolean freeHead, boolean freeTail) {
        int n = qEnd - q;
        int m = dEnd - d;
        float[][] best = new float[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i > 0 || j > 0) {
                    best[i][j] = step(best, i, j, q, d, freeHead);
                }
            }
        }
        int i = n;
        int j = m;
        if (freeTail) {
            for (int a = 0; a <= n; a++) {
                for (int b = 0; b <= m; b++) {
                    if (best[a][b] - (n - a) * 0.3f > best[i][j] - (n - i) * 0.3f) {
                        i = a;
                        j = b;
                    }
                }
            }
        }
        while (i > 0 && j > 0) {
            if (same(q + i - 1, d + j - 1) && best[i][j] == best[i - 1][j - 1] + gain(q + i - 1)) {
                to[q + --i] = d + --j;
            } else if (best[i][j] == best[i - 1][j - 1] - 0.7f) {
                i--;
                j--;
            } else if (best[i][j] == best[i][j - 1] - drop(q + i)) {
                j--;
            } else {
                i--;
            }
        }
    }

    private float step(float[][] best, int i, int j, int q, int d, boolean freeHead) {
        if (freeHead && i == 0) {
            return 0;
        }
        float value = Float.NEGATIVE_INFINITY;
        if (i > 0) {
            value = best[i - 1][j] - (freeHead && j == 0 ? 0.3f : 0.6f);
        }
        if (j > 0) {
            value = Math.max(value, best[i][j - 1] - drop(q + i));
        }
        if (i > 0 && j > 0) {
            value = Math.max(value, best[i - 1][j - 1] + (same(q + i - 1, d + j - 1) ? gain(q + i - 1) : -0.7f));
        }
        return value;
    }

    private float gain(int word) {
        return quote.end[word] - quote.start[word] > 3 ? 1.1f : 0.6f;
    }

    /** What it costs to leave out a word of the source before this word of the quotation. */
    private float drop(int word) {
        return quote.ellipsis[Math.min(word, quote.count)] ? 0.001f : 0.25f;
    }

    private boolean same(int i, int j) {
        return quote.hash[i] == source.hash[j];
    }
}
