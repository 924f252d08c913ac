package news.verbatim.quotes.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.DialogueTurn;
import news.verbatim.quotes.Difference;
import news.verbatim.quotes.Match;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Said;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.find.SaidReader;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;

/** The {@code match} command: a quotation in, the passage that it rests on and every difference out. */
final class MatchCommand implements CommandLine.Line {

    private final MemoryIndex index = new MemoryIndex();
    private final Matcher matcher = new Matcher(index);

    /** Reads sources, a JSON object a line; returns how many lines were bad. */
    int read(Path file, PrintWriter err) throws IOException {
        int bad = 0;
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    if (!(Json.read(line) instanceof Map<?, ?> input)) {
                        throw new CommandLine.BadLine("not a JSON object");
                    }
                    index.add(source(input));
                } catch (Json.Malformed | CommandLine.BadLine | IllegalArgumentException e) {
                    bad++;
                    err.println(file + ": line " + number + ": " + e.getMessage());
                }
            }
        }
        return bad;
    }

    private static Source source(Map<?, ?> input) throws CommandLine.BadLine {
        List<DialogueTurn> turns = new ArrayList<>();
        if (input.get("turns") instanceof List<?> list) {
            for (Object item : list) {
                if (!(item instanceof Map<?, ?> turn) || !(turn.get("start") instanceof Long start)
                        || !(turn.get("end") instanceof Long end)) {
                    throw new CommandLine.BadLine("a turn without start and end");
                }
                turns.add(new DialogueTurn(start.intValue(), end.intValue(), CommandLine.optional(turn, "speaker")));
            }
        }
        return new Source(CommandLine.string(input, "id"), CommandLine.optional(input, "speaker"), date(input, "date"),
                CommandLine.optional(input, "title"), CommandLine.string(input, "text"), turns,
                CommandLine.optional(input, "event"));
    }

    private static LocalDate date(Map<?, ?> input, String key) throws CommandLine.BadLine {
        String value = CommandLine.optional(input, key);
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new CommandLine.BadLine("\"" + key + "\" is no date like 2026-11-22");
        }
    }

    /** What a story around the quotation says of day and occasion; null when no story is given or a day is claimed. */
    private static Said said(Map<?, ?> input) throws CommandLine.BadLine {
        if (!(input.get("story") instanceof Map<?, ?> story) || input.get("claimed_date") != null) {
            return null;
        }
        String text = CommandLine.string(story, "text");
        int at = text.indexOf(CommandLine.string(input, "quote"));
        return at < 0 ? null
                : SaidReader.read(text, at, at + CommandLine.string(input, "quote").length(), date(story, "date"));
    }

    @Override
    public Object answer(Map<?, ?> input) throws CommandLine.BadLine {
        Claim claim = new Claim(CommandLine.string(input, "quote"), CommandLine.optional(input, "claimed_speaker"),
                date(input, "claimed_date"),
                said(input));
        Match match = matcher.match(claim);
        Passage best = match.best();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", input.get("id"));
        answer.put("verdict", match.verdict().name());
        answer.put("source", best == null ? null : best.source());
        answer.put("start", best == null ? null : best.start());
        answer.put("end", best == null ? null : best.end());
        answer.put("speaker", best == null ? null : best.speaker());
        answer.put("speaker_ok", best == null ? null : best.speakerOk());
        answer.put("occasion_ok", best == null ? null : best.occasionOk());
        List<Object> edits = new ArrayList<>();
        List<Object> differences = new ArrayList<>();
        if (best != null) {
            for (Difference difference : best.differences()) {
                differences.add(named(difference));
                if (!difference.kind().harmless()) {
                    edits.add(Map.of("start", difference.quoteStart(), "end", difference.quoteEnd()));
                }
            }
            answer.put("cautions", best.cautions().stream().sorted().map(Caution::name).toList());
            answer.put("before", best.before());
            answer.put("after", best.after());
        }
        answer.put("edits", edits);
        answer.put("differences", differences);
        return answer;
    }

    private static Map<String, Object> named(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", difference.kind().name());
        fields.put("start", difference.quoteStart());
        fields.put("end", difference.quoteEnd());
        fields.put("quoted", difference.quoted());
        fields.put("source_start", difference.sourceStart());
        fields.put("source_end", difference.sourceEnd());
        fields.put("sourced", difference.sourced());
        return fields;
    }
}
