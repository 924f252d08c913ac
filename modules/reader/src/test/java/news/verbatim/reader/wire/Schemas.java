package news.verbatim.reader.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The schemas that we publish, and a validator that we did not write. */
public final class Schemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json";

    private Schemas() {
    }

    public static JsonSchema ninjs() {
        return factory(Map.of(NINJS, text("ninjs-3.2-used.json"))).getSchema(json("ninjs-verbatim-1.json"), config());
    }

    /** Returns the schema of an answer, as the document of the API has it. */
    public static JsonSchema ofApi(String name) {
        String address = "https://site.invalid/api/openapi.json";
        return factory(Map.of(address, text("openapi.json")))
                .getSchema("{\"$ref\": \"" + address + "#/components/schemas/" + name + "\"}", config());
    }

    public static void assertValid(JsonSchema schema, JsonValue json) {
        try {
            assertEquals(Set.of(), schema.validate(MAPPER.readTree(json.toString())), json::toString);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(String file) {
        try {
            return MAPPER.readTree(text(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonSchemaFactory factory(Map<String, String> documents) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(documents)));
    }

    private static SchemaValidatorsConfig config() {
        return SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    }

    private static String text(String file) {
        try (InputStream in = Schemas.class.getResourceAsStream("/news/verbatim/reader/serving/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
