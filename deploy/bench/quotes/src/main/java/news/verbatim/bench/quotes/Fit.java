package news.verbatim.bench.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.commandline.Json;
import news.verbatim.quotes.find.QuotationFeatures;
import news.verbatim.quotes.find.QuoteContext;
import news.verbatim.quotes.find.SpeakerCandidates;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;

/**
 * Fits the weights of the finder again: {@code Fit DATA_DIR RESOURCE_DIR [FOLD]}. Reads the training parts only; with a
 * fold from 0 to 4 it leaves every fifth article out, so that its effect can be measured without touching anything
 * else.
 */
public final class Fit {

    private static final String NOTE = "Fitted by deploy/bench/quotes; features hold no words. A line: feature weight, or feature & feature weight.";

    /**
     * German articles are few: their speakers are learnt from English ones too, and each German one counts this often.
     */
    private static final int LOCAL = 3;

    Fit() {
    }

    public static void main(String[] arguments) throws IOException, Json.Malformed {
        Path data = Path.of(arguments[0]);
        Path resources = Path.of(arguments[1]);
        int fold = arguments.length > 2 ? Integer.parseInt(arguments[2]) : -1;
        for (String language : List.of("en", "de")) {
            String corpus = language.equals("en") ? "polnear" : "dewikinews";
            List<Map<?, ?>> articles = Gold.read(data.resolve("attribution").resolve(corpus + ".train.jsonl"));
            boolean english = language.equals("en");
            Trainer speakers = english ? new Trainer(5e-2, 10) : new Trainer(1e-1, 8);
            Trainer quotations = english ? new Trainer(1e-2, 8) : new Trainer(2e-1, 4);
            Trainer cues = english ? new Trainer(1e-1, 25) : new Trainer(3e-1, 8);
            Trainer ends = english ? new Trainer(1e-1, 20) : new Trainer(2e-1, 8);
            Trainer fronts = english ? new Trainer(1e-1, 10) : new Trainer(3e-1, 8);
            Trainer begins = english ? new Trainer(1e-1, 10) : new Trainer(3e-1, 8);
            FitReports.Lessons reports = new FitReports.Lessons(cues, ends, fronts, begins);
            for (Map<?, ?> article : english ? List.<Map<?, ?>>of()
                    : Gold.read(data.resolve("attribution/polnear.train.jsonl"))) {
                new Fit().learn(article, "en", speakers, new Trainer(1, 1));
            }
            for (int i = 0; i < articles.size(); i++) {
                if (i % 5 == fold) {
                    continue;
                }
                Map<?, ?> article = articles.get(i);
                new Fit().learn(article, language, speakers, quotations);
                for (int again = 1; again < (english ? 1 : LOCAL); again++) {
                    new Fit().learn(article, language, speakers, new Trainer(1, 1));
                }
                Reading reading = new Reading(LaidOutText.of((String) article.get("text")), Lexicon.of(language),
                        language);
                new FitReports(reading, new SpeakerCandidates(reading).contexts, article).learn(reports);
            }
            System.err.println(language + ": " + speakers.size() + " speakers, " + quotations.size() + " stretches, "
                    + cues.size() + " cues");
            speakers.fit(resources.resolve("speaker." + language + ".weights"), NOTE);
            cues.fit(resources.resolve("cue." + language + ".weights"), NOTE);
            ends.fit(resources.resolve("end." + language + ".weights"), NOTE);
            fronts.fit(resources.resolve("front." + language + ".weights"), NOTE);
            begins.fit(resources.resolve("begin." + language + ".weights"), NOTE);
            quotations.fit(resources.resolve("quotation." + language + ".weights"), NOTE);
        }
    }

    void learn(Map<?, ?> article, String language, Trainer speakers, Trainer quotations) {
        Reading reading = new Reading(LaidOutText.of((String) article.get("text")), Lexicon.of(language), language);
        SpeakerCandidates ranking = new SpeakerCandidates(reading);
        List<Gold.Unit> units = Gold.units(article);
        MentionContext previous = null;
        for (int index : reading.outermost()) {
            QuoteContext quote = new QuoteContext(reading, reading.stretches.get(index));
            Gold.Unit unit = Gold.match(units, quote.stretch.start(), quote.stretch.end());
            Trainer.Collector shape = quotations.collector();
            new QuotationFeatures(reading, ranking.features).describe(quote, shape);
            quotations.addBinary(shape, unit != null);
            if (unit != null) {
                previous = learnSpeaker(ranking, quote, unit, previous, speakers);
            }
        }
    }

    private MentionContext learnSpeaker(SpeakerCandidates ranking, QuoteContext quote, Gold.Unit unit,
            MentionContext previous,
            Trainer speakers) {
        List<SpeakerCandidates.Candidate> candidates = ranking.candidates(quote, previous);
        List<Trainer.Collector> features = new ArrayList<>();
        boolean[] right = new boolean[candidates.size()];
        MentionContext gold = null;
        for (int i = 0; i < right.length; i++) {
            Trainer.Collector collector = speakers.collector();
            ranking.describe(quote, candidates.get(i), collector);
            features.add(collector);
            MentionContext m = candidates.get(i).context();
            right[i] = m == null ? unit.speakerStart() < 0
                    : m.mention.start() < unit.speakerEnd() && m.mention.end() > unit.speakerStart();
            gold = right[i] && m != null && gold == null ? m : gold;
        }
        speakers.add(features, right);
        return gold;
    }
}
