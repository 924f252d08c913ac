package news.verbatim.quotes.commandline;

import static news.verbatim.quotes.commandline.AnswerSchema.answers;
import static news.verbatim.quotes.commandline.AnswerSchema.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/answers.md} shows what the engine answers in each of its languages; the system property
 * {@code verbatim.docs=write} makes it so.
 */
class ExamplesTest {

    private static final Path DOCUMENT = Path.of("../../docs/answers.md");
    private static final Path EXAMPLES = Path.of("src/test/resources/examples.txt");
    private static final Path LANGUAGES = Path.of("src/main/resources/news/verbatim/quotes/text/languages");

    private static final String INTRODUCTION = """
            # What the command line answers

            A sentence in each language that the engine has lists for, and what `extract` answers to it. The schemas of the answers are
            [extract.schema.json](../modules/quotes/src/main/resources/news/verbatim/quotes/commandline/extract.schema.json), which
            `show --json` follows too, and
            [match.schema.json](../modules/quotes/src/main/resources/news/verbatim/quotes/commandline/match.schema.json); both are in
            the jar. Within a version of a schema (`$id`) no field goes and none changes its meaning. How sure the engine is, `confidence`, is
            rounded here.

            Made by `ExamplesTest`, which compares it with the engine in every build. After a change that is meant, write it anew with
            `mvn -pl modules/quotes -am package -Dtest=ExamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dverbatim.docs=write`.
            """;

    @Test
    void theDocumentShowsWhatTheEngineAnswers() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (String line : Files.readAllLines(EXAMPLES)) {
            String language = line.substring(0, 2);
            String text = line.substring(3);
            String answer = answers(article(language, language, text), "extract");
            AnswerSchema.of("extract").assertAllows(answer);
            page.append("\n## ").append(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH))
                    .append("\n\n> ").append(text).append("\n\n```json\n").append(pretty(answer)).append("\n```\n");
        }
        if ("write".equals(System.getProperty("verbatim.docs"))) {
            Files.writeString(DOCUMENT, page);
        }
        assertEquals(page.toString(), Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "");
    }

    @Test
    void eachLanguageHasAnExample() throws IOException {
        try (Stream<Path> folders = Files.list(LANGUAGES)) {
            assertEquals(folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()),
                    Set.copyOf(Files.readAllLines(EXAMPLES).stream().map(line -> line.substring(0, 2)).toList()));
        }
    }

    private static String pretty(String answer) throws JsonProcessingException {
        JsonNode read = AnswerSchema.read(answer);
        read.findParents("confidence").forEach(one -> round((ObjectNode) one));
        return AnswerSchema.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(read)
                .replace(System.lineSeparator(), "\n");
    }

    /** With one place: the other ones change whenever weights are fitted. */
    private static void round(ObjectNode sure) {
        sure.put("confidence", Math.round(sure.get("confidence").asDouble() * 10) / 10.0);
        if (sure.hasNonNull("speaker")) {
            round((ObjectNode) sure.get("speaker"));
        }
    }
}
