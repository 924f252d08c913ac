package news.verbatim.bench.quotes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.commandline.Json;

/**
 * Puts CoreNLP beside the engine. Its answers carry no offsets of speakers that the scorer could compare: read
 * "lenient" and "entity". {@code Peer split ARTICLES DIR} writes its input files and their list,
 * {@code Peer join ARTICLES DIR} turns its JSON answers into predictions. CoreNLP itself is run by its own command
 * line.
 */
public final class Peer {

    private Peer() {
    }

    public static void main(String[] arguments) throws IOException, Json.Malformed {
        List<Map<?, ?>> articles = Gold.read(Path.of(arguments[1]));
        Path directory = Path.of(arguments[2]);
        if (arguments[0].equals("split")) {
            split(articles, directory);
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < articles.size(); i++) {
            Path answer = directory.resolve(i + ".txt.json");
            if (Files.exists(answer)) {
                out.println(Json.write(join(articles.get(i), (Map<?, ?>) Json.read(Files.readString(answer)))));
            }
        }
    }

    private static void split(List<Map<?, ?>> articles, Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Path file = directory.resolve(i + ".txt");
            Files.writeString(file, (String) articles.get(i).get("text"));
            names.add(file.toString());
        }
        Files.write(directory.resolve("list"), names);
    }

    private static Map<String, Object> join(Map<?, ?> article, Map<?, ?> answer) {
        List<Map<?, ?>> tokens = new ArrayList<>();
        for (Object sentence : (List<?>) answer.get("sentences")) {
            for (Object token : (List<?>) ((Map<?, ?>) sentence).get("tokens")) {
                tokens.add((Map<?, ?>) token);
            }
        }
        List<Object> quotes = new ArrayList<>();
        for (Object entry : (List<?>) answer.get("quotes")) {
            Map<?, ?> quote = (Map<?, ?>) entry;
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("start", quote.get("beginIndex"));
            fields.put("end", quote.get("endIndex"));
            fields.put("type", "direct");
            fields.put("speaker", speaker(quote, tokens));
            quotes.add(fields);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", article.get("id"));
        line.put("quotes", quotes);
        return line;
    }

    private static Map<String, Object> speaker(Map<?, ?> quote, List<Map<?, ?>> tokens) {
        if (!(quote.get("speaker") instanceof String name) || name.equals("Unknown")) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", quote.get("mention") instanceof String mention ? mention : name);
        fields.put("entity",
                quote.get("canonicalSpeaker") instanceof String canonical && !canonical.equals("Unknown") ? canonical
                        : name);
        if (quote.get("mentionBeginToken") instanceof Long first && quote.get("mentionEndToken") instanceof Long last
                && first >= 0
                && last < tokens.size()) {
            fields.put("start", tokens.get(first.intValue()).get("characterOffsetBegin"));
            fields.put("end", tokens.get(last.intValue()).get("characterOffsetEnd"));
        }
        return fields;
    }
}
