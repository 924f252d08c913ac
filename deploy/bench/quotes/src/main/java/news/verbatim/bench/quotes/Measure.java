package news.verbatim.bench.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.commandline.Json;
import news.verbatim.quotes.find.QuotationFinder;

/**
 * Prints what the scorers beside the data do not: how fast the finder is on one thread, and how often an answer is
 * right at the confidence that it states. {@code Measure ARTICLES LANGUAGE}
 */
public final class Measure {

    private static final int ROUNDS = 3;

    private Measure() {
    }

    public static void main(String[] arguments) throws IOException, Json.Malformed {
        List<Map<?, ?>> articles = Gold.read(Path.of(arguments[0]));
        speed(articles, arguments[1]);
        confidence(articles, arguments[1]);
    }

    private static void speed(List<Map<?, ?>> articles, String language) {
        QuotationFinder finder = QuotationFinder.create();
        long words = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            words = 0;
            long start = System.nanoTime();
            for (Map<?, ?> article : articles) {
                String text = (String) article.get("text");
                finder.find(text, language);
                words += text.split("\\s+").length;
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("speed: %d words, %.0f words/s on one thread, best of %d rounds%n", words, words * 1e9 / best,
                ROUNDS);
    }

    private static void confidence(List<Map<?, ?>> articles, String language) {
        double[] steps = {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01};
        int[] all = new int[steps.length];
        int[] right = new int[steps.length];
        for (Map<?, ?> article : articles) {
            List<Gold.Unit> units = new ArrayList<>(Gold.units(article));
            for (FoundQuotation quotation : QuotationFinder.create().find((String) article.get("text"), language)
                    .quotations()) {
                FoundSpeaker speaker = quotation.speaker();
                if (quotation.type() == QuotationType.INDIRECT || speaker == null || speaker.at() == null) {
                    continue;
                }
                for (Piece piece : quotation.pieces()) {
                    Gold.Unit unit = Gold.match(units, piece.start(), piece.end());
                    if (unit != null && unit.speakerStart() >= 0) {
                        int step = step(steps, speaker.confidence());
                        all[step]++;
                        right[step] += speaker.at().start() < unit.speakerEnd()
                                && speaker.at().end() > unit.speakerStart() ? 1 : 0;
                    }
                }
            }
        }
        for (int i = 0; i + 1 < steps.length; i++) {
            if (all[i] > 0) {
                System.out.printf("speaker stated at %.2f to %.2f: %d answers, %.3f right%n", steps[i],
                        Math.min(1, steps[i + 1]), all[i],
                        (double) right[i] / all[i]);
            }
        }
    }

    private static int step(double[] steps, double confidence) {
        int step = 0;
        while (confidence >= steps[step + 1]) {
            step++;
        }
        return step;
    }
}
