package news.verbatim.bench.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.commandline.Json;

/** Reads what people annotated: articles as JSON, and the marked stretches in them that are quotations. */
final class Gold {

    /** One marked stretch that is a quotation, and where its speaker stands; -1 when nobody speaks. */
    record Unit(int start, int end, int speakerStart, int speakerEnd, String type) {
    }

    private Gold() {
    }

    static List<Map<?, ?>> read(Path file) throws IOException, Json.Malformed {
        List<Map<?, ?>> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add((Map<?, ?>) Json.read(line));
            }
        }
        return articles;
    }

    static List<Unit> units(Map<?, ?> article) {
        String text = (String) article.get("text");
        List<Unit> units = new ArrayList<>();
        for (Object entry : (List<?>) article.get("quotes")) {
            Map<?, ?> quote = (Map<?, ?>) entry;
            Map<?, ?> speaker = (Map<?, ?>) quote.get("speaker");
            String type = (String) quote.get("type");
            if (type.equals("direct")) {
                add(text, quote, speaker, type, units);
            } else if (type.equals("mixed") && quote.get("segments") instanceof List<?> segments) {
                for (Object segment : segments) {
                    add(text, (Map<?, ?>) segment, speaker, type, units);
                }
            }
        }
        return units;
    }

    private static void add(String text, Map<?, ?> span, Map<?, ?> speaker, String type, List<Unit> units) {
        int from = number(span, "start");
        int end = number(span, "end");
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n') {
                if (i > from) {
                    units.add(new Unit(from, i, speaker == null ? -1 : number(speaker, "start"),
                            speaker == null ? -1 : number(speaker, "end"),
                            type));
                }
                from = i + 1;
            }
        }
    }

    static int number(Map<?, ?> map, String key) {
        return ((Number) map.get(key)).intValue();
    }

    /** The unit that covers at least half of what this stretch and it cover together. */
    static Unit match(List<Unit> units, int start, int end) {
        for (Unit unit : units) {
            int both = Math.min(end, unit.end()) - Math.max(start, unit.start());
            if (both * 2 >= Math.max(end, unit.end()) - Math.min(start, unit.start())) {
                return unit;
            }
        }
        return null;
    }
}
