package news.verbatim.quotes.reports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.Models;
import news.verbatim.quotes.text.Reading;

/** Finds reported speech: a cue, and the clause that it gives to somebody. */
@ModuleInternal
public final class Reports {

    /**
     * Words without marks, or partly in marks, that a cue gives to somebody; tokens, {@code last} included.
     *
     * @param cue    the word that gives them; -1 when only their mood does
     * @param source the first word of whom they are given to; -1 when that is looked for beside the cue
     * @param end    the last word of it
     */
    public record Report(int cue, int first, int last, double probability, int source, int end) {

        public Report(int cue, int first, int last, double probability) {
            this(cue, first, last, probability, -1, -1);
        }
    }

    private static final double LIKELY = 0.49;

    private static final int PARENTHESIS = 6;

    private final Reading reading;
    private final ReportFeatures features;
    private final FrontFeatures fronts;
    private final Model cues;
    private final Model ends;
    private final Model front;
    private final Model begin;

    public Reports(Reading reading, List<MentionContext> contexts) {
        this.reading = reading;
        this.features = new ReportFeatures(reading, contexts);
        this.fronts = new FrontFeatures(reading, features);
        this.front = Models.front(reading.lexicon);
        this.begin = Models.begin(reading.lexicon);
        this.cues = Models.cue(reading.lexicon);
        this.ends = Models.end(reading.lexicon);
    }

    public List<Report> find() {
        List<Report> reports = new ArrayList<>();
        List<Report> before = new ArrayList<>();
        int told = -1;
        for (int i = 0; reading.lexicon.known() && !cues.blank() && i < reading.tokens.count; i++) {
            if (features.candidate(i)) {
                features.told(told);
                Report report = at(i);
                if (report != null && report.last() >= report.first()) {
                    reports.add(report);
                    told = report.first() > i ? Math.max(told, report.last()) : told;
                    Report other = otherSide(report);
                    if (other != null) {
                        reports.add(other);
                    }
                }
                Report inFront = fitted() ? inFront(i, report) : null;
                if (inFront != null) {
                    before.add(inFront);
                }
            }
        }
        BitSet given = new BitSet();
        reports.forEach(report -> given.set(report.first(), report.last() + 1));
        before.removeIf(report -> given.get(report.cue()));
        reports.addAll(before);
        return reports;
    }

    /** Weights for what stands in front hold for the order of words that they were fitted on. */
    private boolean fitted() {
        return reading.lexicon.fitted() && !front.blank();
    }

    /** What the cue gives right in front of it: "The pier is expected to close". */
    private Report inFront(int i, Report report) {
        String found = found(report == null ? -1 : report.first() > i ? 1 : 0);
        Model.Case none = front.newCase();
        fronts.none(i, found, none);
        double[] scores = new double[FrontFeatures.NEAREST_END + 1];
        scores[0] = none.score();
        int best = 0;
        for (int back = 1; back < scores.length; back++) {
            scores[back] = Double.NEGATIVE_INFINITY;
            if (fronts.mayEnd(i, i - back)) {
                Model.Case one = front.newCase();
                fronts.end(i, i - back, found, one);
                scores[back] = one.score();
                best = best == 0 || scores[back] > scores[best] ? back : best;
            }
        }
        double sum = 0;
        double top = Math.max(scores[0], scores[best]);
        for (double score : scores) {
            sum += Math.exp(score - top);
        }
        double something = 1 - Math.exp(scores[0] - top) / sum;
        return best == 0 || something < LIKELY ? null
                : new Report(i, begin(i, i - best, false), i - best, something);
    }

    /** What the fitted models call what was found: nothing, something in front, something behind. */
    public static String found(int side) {
        return side < 0 ? "nothing" : side == 0 ? "front" : "behind";
    }

    private int begin(int i, int end, boolean comma) {
        int best = fronts.earliest(end);
        double top = Double.NEGATIVE_INFINITY;
        int rank = 0;
        for (int start = end; start >= fronts.earliest(end); start--) {
            if (fronts.mayBegin(start, end)) {
                Model.Case one = begin.newCase();
                fronts.begin(i, start, end, comma, rank++, one);
                double score = one.score();
                if (score > top) {
                    top = score;
                    best = start;
                }
            }
        }
        return best;
    }

    private Report at(int i) {
        int last = features.sentenceEnd(i);
        double none = score(i, -1);
        double left = features.commaBefore(i) >= 0 ? score(i, 0) : Double.NEGATIVE_INFINITY;
        double best = left;
        int start = -1;
        double top = Math.max(none, left);
        double[] scores = new double[ReportFeatures.LATEST_START];
        int count = 0;
        for (int k = i + 1; k <= last && count < scores.length; k++, count++) {
            scores[count] = score(i, k);
            top = Math.max(top, scores[count]);
            if (scores[count] > best) {
                best = scores[count];
                start = k;
            }
        }
        double sum = Math.exp(none - top) + Math.exp(left - top);
        for (int k = 0; k < count; k++) {
            sum += Math.exp(scores[k] - top);
        }
        double something = 1 - Math.exp(none - top) / sum;
        if (something < LIKELY || best == Double.NEGATIVE_INFINITY) {
            return null;
        }
        int comma = features.commaBefore(i);
        return start < 0
                ? new Report(i, fitted() ? begin(i, comma - 1, true) : features.sentenceStart(i), comma - 1,
                        something)
                : new Report(i, start, end(i, start, last), something);
    }

    /** "If it rains, she said, the match is off": what stands on the other side of a cue between commas. */
    private Report otherSide(Report report) {
        int i = report.cue();
        int comma = features.commaBefore(i);
        if (comma < 0 || i - comma > PARENTHESIS || !features.grammar.part(i + 1).equals(",")) {
            return null;
        }
        int sentenceStart = features.sentenceStart(i);
        if (report.first() > i) {
            return comma > sentenceStart ? new Report(i, sentenceStart, comma - 1, report.probability()) : null;
        }
        int last = features.sentenceEnd(i);
        if (i + 3 > last || features.grammar.part(i + 2).equals("ing")
                || features.grammar.part(i + 2).equals("relative")) {
            return null;
        }
        return new Report(i, i + 2, end(i, i + 2, last), report.probability());
    }

    private double score(int i, int start) {
        Model.Case one = cues.newCase();
        if (start < 0) {
            features.none(i, one);
        } else if (start == 0) {
            features.before(i, one);
        } else {
            features.start(i, start, one);
        }
        return one.score();
    }

    private int end(int i, int start, int sentenceEnd) {
        int last = lastWord(sentenceEnd, start);
        int best = last;
        double top = Double.NEGATIVE_INFINITY;
        int rank = 0;
        for (int end = start; end <= last && end - start < ReportFeatures.LONGEST; end++) {
            if (features.mayEnd(end, last)) {
                Model.Case one = ends.newCase();
                features.end(i, start, end, last, rank++, one);
                double score = one.score();
                if (score > top) {
                    top = score;
                    best = end;
                }
            }
        }
        return best;
    }

    /** The last word of the sentence, or the last token of a stretch that ends it. */
    public int lastWord(int sentenceEnd, int start) {
        int last = sentenceEnd;
        while (last > start && !reading.tokens.word(last) && reading.stretch[last] < 0) {
            last--;
        }
        return last;
    }
}
