package news.verbatim.drafting.draft;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import news.verbatim.quotes.text.SymbolFont;

/** What a script that reads a clipboard has to know of the engine's tables. */
public final class PastedSigns {

    private PastedSigns() {
    }

    /** Returns the signs of fonts that have their own order, by font and place, as JSON. */
    public static String json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        SymbolFont.all().forEach(all::add);
        return all.build().toString();
    }
}
