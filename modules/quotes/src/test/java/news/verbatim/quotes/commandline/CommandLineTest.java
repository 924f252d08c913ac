package news.verbatim.quotes.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path directory;

    private String out;
    private String err;

    private int run(String input, String... arguments) {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        int code = new CommandLine(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stdout, stderr)
                .run(arguments);
        out = stdout.toString(StandardCharsets.UTF_8);
        err = stderr.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void extractKeepsGoingAfterABadLine() throws Json.Malformed {
        String line = "{\"id\":7,\"lang\":\"en\",\"text\":\"“Come in,” said Ada Marlow. \\ud800\"}";
        assertEquals(CommandLine.BAD_LINES, run("{oops\n" + line + "\n{\"id\":8}\n", "extract"));
        assertTrue(err.contains("line 1: ") && err.contains("line 3: \"text\" is missing"));
        Map<?, ?> answer = (Map<?, ?>) Json.read(out.strip());
        assertEquals(7L, answer.get("id"));
        Map<?, ?> quote = (Map<?, ?>) ((List<?>) answer.get("quotes")).get(0);
        assertEquals("“Come in,”", quote.get("text"));
        assertEquals("direct", quote.get("type"));
        assertEquals("Ada Marlow", ((Map<?, ?>) quote.get("speaker")).get("entity"));
    }

    @Test
    void matchReadsSourcesAndAnswersCases() throws IOException, Json.Malformed {
        Path sources = directory.resolve("sources.jsonl");
        Files.writeString(sources,
                "{\"id\":\"s\",\"speaker\":\"Ada Marlow\",\"date\":\"2026-03-09\",\"text\":\"We never closed the old bridge at night.\"}\nnothing\n");
        String input = "{\"id\":\"c\",\"quote\":\"We closed the old bridge at night\",\"claimed_speaker\":\"Ada Marlow\",\"claimed_date\":\"2026-03-09\"}";
        assertEquals(CommandLine.BAD_LINES, run(input, "match", "--sources", sources.toString()));
        Map<?, ?> answer = (Map<?, ?>) Json.read(out.strip());
        assertEquals("ALTERED", answer.get("verdict"));
        assertEquals(true, answer.get("speaker_ok"));
        assertEquals("NEGATION_DROPPED", ((Map<?, ?>) ((List<?>) answer.get("differences")).get(0)).get("kind"));
        assertTrue(err.contains("sources.jsonl: line 2: "));
    }

    @Test
    void showPrintsForAPerson() throws IOException {
        Path article = directory.resolve("article.txt");
        Files.writeString(article, "“Come in,” said Ada Marlow.\u001b[2J\r\n");
        assertEquals(CommandLine.DONE, run("", "show", article.toString()));
        assertTrue(out.contains("\u001b[1;32m“Come in,”\u001b[0m") && out.contains("Ada Marlow")
                && !out.contains("\u001b[2J"));
        assertEquals(CommandLine.DONE, run("", "show", "--json", article.toString()));
        assertTrue(out.startsWith("{\"id\":\"article.txt\""));
    }

    @Test
    void wrongUseIsTold() {
        assertEquals(CommandLine.BAD_USE, run(""));
        assertEquals(CommandLine.BAD_USE, run("", "guess"));
        assertEquals(CommandLine.BAD_USE, run("", "match"));
        assertEquals(CommandLine.BAD_USE, run("", "show", directory.resolve("none").toString()));
        assertEquals(CommandLine.DONE, run("", "--help"));
        assertTrue(out.contains("extract"));
    }

    @Test
    void jsonSaysWhereItIsBroken() {
        for (String line : List.of("", "[", "{\"a\":}", "{\"a\" 1}", "\"a", "tru", "1 2", "\"\\u12x4\"",
                "[".repeat(100))) {
            Json.Malformed thrown = org.junit.jupiter.api.Assertions.assertThrows(Json.Malformed.class,
                    () -> Json.read(line));
            assertTrue(thrown.getMessage().contains("at character"));
        }
    }
}
