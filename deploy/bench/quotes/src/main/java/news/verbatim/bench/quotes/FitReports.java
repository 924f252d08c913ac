package news.verbatim.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.reports.FrontFeatures;
import news.verbatim.quotes.reports.ReportFeatures;
import news.verbatim.quotes.reports.Reports;
import news.verbatim.quotes.text.Reading;

/**
 * Learns from annotated articles which words are cues of reported speech, and where what they report starts and ends.
 */
final class FitReports {

    private record Content(int cueStart, int cueEnd, int start, int end, boolean marked) {
    }

    private final Reading reading;
    private final ReportFeatures features;
    private final FrontFeatures fronts;
    private final List<Content> contents = new ArrayList<>();

    FitReports(Reading reading, List<MentionContext> contexts, Map<?, ?> article) {
        this.reading = reading;
        this.features = new ReportFeatures(reading, contexts);
        this.fronts = new FrontFeatures(reading, features);
        for (Object entry : (List<?>) article.get("quotes")) {
            Map<?, ?> quote = (Map<?, ?>) entry;
            if (quote.get("cue") instanceof Map<?, ?> cue) {
                contents.add(
                        new Content(Gold.number(cue, "start"), Gold.number(cue, "end"), Gold.number(quote, "start"),
                                Gold.number(quote, "end"), quote.get("type").equals("direct")));
            }
        }
    }

    /** What is learnt: which words are cues, where content behind one ends, and the same in front of one. */
    record Lessons(Trainer cues, Trainer ends, Trainer fronts, Trainer begins) {
    }

    void learn(Lessons to) {
        for (int i = 0; i < reading.tokens.count; i++) {
            if (features.candidate(i)) {
                features.told(told(i));
                learn(i, to.cues(), to.ends());
                learnFront(i, to);
            }
        }
    }

    private void learn(int i, Trainer cues, Trainer ends) {
        Content content = contentOf(i);
        int last = features.sentenceEnd(i);
        int comma = features.commaBefore(i);
        List<Trainer.Collector> collectors = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        Trainer.Collector none = cues.collector();
        features.none(i, none);
        collectors.add(none);
        right.add(false);
        boolean nothing = true;
        if (comma >= 0) {
            Trainer.Collector left = cues.collector();
            features.before(i, left);
            collectors.add(left);
            right.add(content != null && toComma(content, comma));
            nothing = !right.get(1);
        }
        int start = -1;
        for (int k = i + 1; k <= last && k <= i + ReportFeatures.LATEST_START; k++) {
            Trainer.Collector collector = cues.collector();
            features.start(i, k, collector);
            collectors.add(collector);
            boolean here = content != null && reading.tokens.start[k] <= content.start()
                    && reading.tokens.end[k] > content.start();
            right.add(here);
            start = here ? k : start;
            nothing = nothing && !here;
        }
        right.set(0, content == null || nothing && content.end() <= reading.tokens.start[i]);
        cues.add(collectors, answers(right));
        if (start > 0) {
            learnEnd(i, start, content.end(), ends);
        }
    }

    private boolean toComma(Content content, int comma) {
        return comma > 0 && content.end() <= reading.tokens.start[comma] + 1
                && content.end() > reading.tokens.start[comma - 1];
    }

    /** The last word of what an earlier cue gives, when this word lies inside it. */
    private int told(int i) {
        for (Content content : contents) {
            if (content.cueEnd() <= content.start() && content.start() <= reading.tokens.start[i]
                    && content.end() > reading.tokens.start[i] && !cueOf(content, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean cueOf(Content content, int i) {
        return reading.tokens.start[i] < content.cueEnd() && reading.tokens.end[i] > content.cueStart();
    }

    private void learnFront(int i, Lessons to) {
        Content main = contentOf(i);
        int comma = features.commaBefore(i);
        Content inFront = null;
        for (Content content : contents) {
            if (cueOf(content, i) && !content.marked() && lastCandidate(i, content)
                    && content.end() <= reading.tokens.start[i] && (inFront == null || content.end() > inFront.end())) {
                inFront = content;
            }
        }
        boolean toComma = inFront != null && toComma(inFront, comma);
        String found = Reports.found(main == null ? -1
                : main.start() >= reading.tokens.end[i] ? 1 : toComma ? 0 : -1);
        List<Trainer.Collector> collectors = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        collectors.add(to.fronts().collector());
        fronts.none(i, found, collectors.get(0));
        right.add(inFront == null || toComma);
        for (int end = i - 1; end >= i - FrontFeatures.NEAREST_END; end--) {
            if (end >= 0 && fronts.mayEnd(i, end)) {
                Trainer.Collector collector = to.fronts().collector();
                fronts.end(i, end, found, collector);
                collectors.add(collector);
                boolean here = inFront != null && !toComma && reading.tokens.start[end] < inFront.end()
                        && (reading.tokens.end[end] >= inFront.end()
                                || reading.tokens.start[end + 1] >= inFront.end());
                right.add(here);
                if (here) {
                    learnBegin(i, inFront.start(), end, false, to.begins());
                }
            }
        }
        to.fronts().add(collectors, answers(right));
        if (toComma && inFront == main) {
            learnBegin(i, inFront.start(), comma - 1, true, to.begins());
        }
    }

    private void learnBegin(int i, int contentStart, int end, boolean comma, Trainer begins) {
        List<Trainer.Collector> collectors = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        int rank = 0;
        for (int start = end; start >= fronts.earliest(end); start--) {
            if (fronts.mayBegin(start, end)) {
                Trainer.Collector collector = begins.collector();
                fronts.begin(i, start, end, comma, rank++, collector);
                collectors.add(collector);
                right.add(reading.tokens.start[start] <= contentStart && reading.tokens.end[start] > contentStart);
            }
        }
        begins.add(collectors, answers(right));
    }

    private static boolean[] answers(List<Boolean> right) {
        boolean[] answers = new boolean[right.size()];
        for (int k = 0; k < answers.length; k++) {
            answers[k] = right.get(k);
        }
        return answers;
    }

    private void learnEnd(int i, int start, int contentEnd, Trainer ends) {
        int last = new Reports(reading, List.of()).lastWord(features.sentenceEnd(i), start);
        List<Trainer.Collector> collectors = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        int rank = 0;
        for (int end = start; end <= last && end - start < ReportFeatures.LONGEST; end++) {
            if (features.mayEnd(end, last)) {
                Trainer.Collector collector = ends.collector();
                features.end(i, start, end, last, rank++, collector);
                collectors.add(collector);
                boolean next = end + 1 > last || reading.tokens.start[end + 1] >= contentEnd;
                right.add(reading.tokens.start[end] < contentEnd && (reading.tokens.end[end] >= contentEnd || next));
            }
        }
        ends.add(collectors, answers(right));
    }

    /** The unmarked content that this word is the cue of: of the words of a longer cue the last candidate. */
    private Content contentOf(int i) {
        Content best = null;
        for (Content content : contents) {
            if (reading.tokens.start[i] < content.cueEnd() && reading.tokens.end[i] > content.cueStart()
                    && !content.marked()
                    && lastCandidate(i, content)) {
                boolean after = content.start() >= reading.tokens.end[i];
                if (best == null || after && (best.start() < reading.tokens.end[i] || content.start() < best.start())) {
                    best = content;
                }
            }
        }
        return best;
    }

    private boolean lastCandidate(int i, Content content) {
        for (int k = i + 1; k < reading.tokens.count && reading.tokens.start[k] < content.cueEnd(); k++) {
            if (features.candidate(k)) {
                return false;
            }
        }
        return true;
    }
}
