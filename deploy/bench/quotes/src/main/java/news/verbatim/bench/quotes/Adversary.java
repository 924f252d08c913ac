package news.verbatim.bench.quotes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Match;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Said;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.commandline.Json;
import news.verbatim.quotes.find.SaidReader;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;

/**
 * Lays each pair of a file alone, or each store with its story, and prints a verdict a line for {@code score_pairs.py}.
 * {@code Adversary GOLD}
 */
public final class Adversary {

    private Adversary() {
    }

    public static void main(String[] arguments) throws IOException, Json.Malformed {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Map<?, ?> line : Gold.read(Path.of(arguments[0]))) {
            MemoryIndex index = new MemoryIndex();
            if (line.get("sources") instanceof List<?> sources) {
                sources.forEach(source -> index.add(source((Map<?, ?>) source)));
            } else {
                index.add(new Source("s", null, null, null, (String) line.get("source"), List.of()));
            }
            out.println(Json.write(answer(line, new Matcher(index).match(claim(line)))));
        }
        out.flush();
    }

    private static Source source(Map<?, ?> source) {
        return new Source((String) source.get("id"), (String) source.get("speaker"),
                LocalDate.parse((String) source.get("date")), null,
                (String) source.get("text"), List.of(), (String) source.get("event"));
    }

    private static Claim claim(Map<?, ?> line) {
        String quote = (String) line.get("quote");
        Said said = null;
        if (line.get("story") instanceof Map<?, ?> story) {
            String text = (String) story.get("text");
            int at = Math.max(0, text.indexOf(quote));
            said = SaidReader.read(text, at, at + quote.length(), LocalDate.parse((String) story.get("date")));
        }
        return new Claim(quote, (String) line.get("claimed_speaker"), null, said);
    }

    private static Map<String, Object> answer(Map<?, ?> line, Match match) {
        Passage best = match.best();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", line.get("id"));
        answer.put("verdict", match.verdict().name());
        answer.put("source", best == null ? null : best.source());
        answer.put("speaker_ok", best == null ? null : best.speakerOk());
        answer.put("occasion_ok", best == null ? null : best.occasionOk());
        answer.put("cautions",
                best == null ? List.of() : best.cautions().stream().sorted().map(Caution::name).toList());
        answer.put("names", best == null ? List.of()
                : best.differences().stream().map(one -> one.kind().name()).distinct().toList());
        return answer;
    }
}
