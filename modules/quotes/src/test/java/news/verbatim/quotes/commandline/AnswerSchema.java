package news.verbatim.quotes.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A published schema of what the command line answers, read by a validator that we did not write. */
final class AnswerSchema {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document;
    private final JsonSchema schema;

    private AnswerSchema(JsonNode document) {
        this.document = document;
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);
    }

    static AnswerSchema of(String command) throws IOException {
        try (InputStream in = AnswerSchema.class.getResourceAsStream(command + ".schema.json")) {
            return new AnswerSchema(MAPPER.readTree(in));
        }
    }

    /** What a command answers to these lines; every line has to be a good one. */
    static String answers(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLine(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err)
                .run(arguments);
        assertEquals(CommandLine.DONE, code, () -> err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    static String article(String id, String language, String text) {
        return Json.write(Map.of("id", id, "lang", language, "text", text)) + "\n";
    }

    boolean allows(JsonNode answer) {
        return schema.validate(answer).isEmpty();
    }

    void assertAllows(String answers) {
        answers.lines().forEach(line -> assertEquals(Set.of(), schema.validate(read(line)), line));
    }

    /** The values that a property of a definition may have. */
    Set<String> values(String definition, String property) {
        JsonNode field = document.at("/$defs/" + definition + "/properties/" + property);
        JsonNode list = field.has("items") ? field.get("items").get("enum") : field.get("enum");
        Set<String> values = new HashSet<>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }

    static JsonNode read(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
