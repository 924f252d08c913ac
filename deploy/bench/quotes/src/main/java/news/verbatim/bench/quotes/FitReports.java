package news.verbatim.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.find.ReportFeatures;
import news.verbatim.quotes.find.Reports;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.Reading;

/**
 * Learns from annotated articles which words are cues of reported speech, and where what they report starts and ends.
 */
final class FitReports {

    private record Content(int cueStart, int cueEnd, int start, int end, boolean marked) {
    }

    private final Reading reading;
    private final ReportFeatures features;
    private final List<Content> contents = new ArrayList<>();

    FitReports(Reading reading, List<MentionContext> contexts, Map<?, ?> article) {
        this.reading = reading;
        this.features = new ReportFeatures(reading, contexts);
        for (Object entry : (List<?>) article.get("quotes")) {
            Map<?, ?> quote = (Map<?, ?>) entry;
            if (quote.get("cue") instanceof Map<?, ?> cue) {
                contents.add(
                        new Content(Gold.number(cue, "start"), Gold.number(cue, "end"), Gold.number(quote, "start"),
                                Gold.number(quote, "end"), quote.get("type").equals("direct")));
            }
        }
    }

    void learn(Trainer cues, Trainer ends) {
        for (int i = 0; i < reading.tokens.count; i++) {
            if (features.candidate(i)) {
                learn(i, cues, ends);
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
        right.add(content == null);
        if (comma >= 0) {
            Trainer.Collector left = cues.collector();
            features.before(i, left);
            collectors.add(left);
            right.add(content != null && content.end() <= reading.tokens.start[i]);
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
        }
        boolean[] answers = new boolean[right.size()];
        for (int k = 0; k < answers.length; k++) {
            answers[k] = right.get(k);
        }
        cues.add(collectors, answers);
        if (start > 0) {
            learnEnd(i, start, content.end(), ends);
        }
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
        boolean[] answers = new boolean[right.size()];
        for (int k = 0; k < answers.length; k++) {
            answers[k] = right.get(k);
        }
        ends.add(collectors, answers);
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
