package news.verbatim.quotes.commandline;

import static news.verbatim.quotes.commandline.AnswerSchema.answers;
import static news.verbatim.quotes.commandline.AnswerSchema.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Difference;
import news.verbatim.quotes.MatchVerdict;
import news.verbatim.quotes.Mode;
import news.verbatim.quotes.QuotationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line answers is what its schemas say, and they say no more than that. */
class AnswerSchemaTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final String SOURCES = """
            {"id":"minutes","speaker":"Ada Marlow","date":"2026-03-09",\
            "text":"Good evening. If the council pays, we will never close the old bridge at night, she said. Um, on 12 May."}
            """;

    private static final String CLAIMS = """
            {"id":1,"quote":"we will never close the old bridge at night","claimed_speaker":"Ada Marlow",\
            "claimed_date":"2026-03-09"}
            {"id":"two","quote":"we will close the [stone] bridge at night, he said","claimed_speaker":"Ola Dahl"}
            {"id":null,"quote":"Nothing of this kind was ever uttered by a living soul"}
            """;

    @TempDir
    Path directory;

    @Test
    void extractAnswersWhatItsSchemaSays() throws IOException {
        AnswerSchema schema = AnswerSchema.of("extract");
        schema.assertAllows(answers(articles(), "extract"));
    }

    @Test
    void theArticlesShowEachModeAndTypeAndWhatMayBeNull() throws IOException {
        Set<String> modes = new HashSet<>();
        Set<String> types = new HashSet<>();
        Set<String> seen = new HashSet<>();
        answers(articles(), "extract").lines().map(AnswerSchema::read).forEach(answer -> {
            answer.findValues("mode").forEach(mode -> modes.add(mode.asText()));
            answer.findValues("type").forEach(type -> types.add(type.asText()));
            answer.get("inner").forEach(inner -> seen.add("inner"));
            answer.get("dismissals").forEach(dismissal -> seen.add("dismissal"));
            answer.get("quotes").forEach(quote -> {
                seen.add(quote.get("speaker").isNull() ? "nobody" : "speaker");
                seen.add(quote.get("cue").isNull() ? "no cue" : "cue");
                seen.add(quote.has("segments") ? "segments" : "no segments");
            });
        });
        assertEquals(small(Mode.values()), modes);
        assertEquals(small(QuotationType.values()), types);
        assertEquals(Set.of("inner", "dismissal", "nobody", "speaker", "no cue", "cue", "segments", "no segments"),
                seen);
    }

    @Test
    void showAnswersWhatTheSchemaOfExtractSays() throws IOException {
        Path article = directory.resolve("article.txt");
        Files.writeString(article, "Ada Marlow never said: “We have nothing left but debts.”\r\n");
        String answer = answers("", "show", "--json", article.toString());
        AnswerSchema.of("extract").assertAllows(answer);
        assertEquals("denied", AnswerSchema.read(answer).at("/quotes/0/mode").asText());
    }

    @Test
    void matchAnswersWhatItsSchemaSays() throws IOException {
        Path sources = directory.resolve("sources.jsonl");
        Files.writeString(sources, SOURCES);
        String answers = answers(CLAIMS, "match", "--sources", sources.toString());
        AnswerSchema.of("match").assertAllows(answers);
        List<JsonNode> all = answers.lines().map(AnswerSchema::read).toList();
        assertFalse(all.get(0).get("cautions").isEmpty(), answers);
        assertFalse(all.get(1).get("differences").isEmpty(), answers);
        assertTrue(all.get(2).get("source").isNull(), answers);
    }

    @Test
    void theSchemasNameWhatTheEngineHas() throws IOException {
        AnswerSchema extract = AnswerSchema.of("extract");
        AnswerSchema match = AnswerSchema.of("match");
        assertEquals(small(Mode.values()), extract.values("quote", "mode"));
        assertEquals(small(QuotationType.values()), extract.values("quote", "type"));
        assertEquals(names(MatchVerdict.values()), match.values("answer", "verdict"));
        assertEquals(names(Caution.values()), match.values("answer", "cautions"));
        assertEquals(names(Difference.Kind.values()), match.values("difference", "kind"));
    }

    @Test
    void anAnswerWithAFieldMoreOrLessIsNone() throws IOException {
        AnswerSchema schema = AnswerSchema.of("extract");
        String line = answers(article("a", "en", "“We have nothing left but debts,” said Ada Marlow."), "extract");
        for (String field : List.of("start", "end", "text", "type", "group", "speaker", "mode", "cue", "confidence")) {
            JsonNode less = AnswerSchema.read(line);
            ((ObjectNode) less.at("/quotes/0")).remove(field);
            assertFalse(schema.allows(less), field);
        }
        for (String place : List.of("", "/quotes/0", "/quotes/0/speaker", "/quotes/0/cue")) {
            JsonNode more = AnswerSchema.read(line);
            ((ObjectNode) more.at(place)).put("more", true);
            assertFalse(schema.allows(more), place);
        }
        JsonNode other = AnswerSchema.read(line);
        ((ObjectNode) other.at("/quotes/0")).put("mode", "ASSERTED");
        assertFalse(schema.allows(other));
    }

    private static String articles() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("languages", "samples")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                    all.append(article(file.getFileName().toString(), "", Files.readString(file)));
                }
            }
        }
        for (String line : Files.readAllLines(RESOURCES.resolve("modes.txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" ", 3);
                all.append(article(parts[1], parts[0], parts[2]));
            }
        }
        return all.append(article("inner", "en",
                "“My brother told me, ‘Leave the harbour tonight,’” said Ada Marlow.\n\n“Nobody knows who wrote this on the wall.”"))
                .toString();
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> small(Enum<?>[] values) {
        return names(values).stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
