package news.verbatim.reader.serving;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.verbatim.events.ModuleInternal;

/** Making JSON. Finding the provider costs more than writing a story, so it is done once. */
@ModuleInternal
public final class Jsons {

    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private Jsons() {
    }

    public static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return FACTORY.createArrayBuilder();
    }

    public static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder array = array();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }

    public static JsonArrayBuilder texts(List<String> all) {
        JsonArrayBuilder array = array();
        all.forEach(array::add);
        return array;
    }

    /** Adds a text unless there is none. */
    public static void addIfAny(JsonObjectBuilder object, String name, String text) {
        if (text != null && !text.isEmpty()) {
            object.add(name, text);
        }
    }

    /** Returns JSON that can stand inside an HTML page: nothing in it can end a tag or be taken for one. */
    public static String inHtml(JsonValue json) {
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    public static Page page(String type, JsonObject json) {
        return Page.of(type, Page.NEWS, json.toString());
    }
}
