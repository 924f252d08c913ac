package news.verbatim.newsroom.comments;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;

/**
 * Words that somebody points at in the text before them, as the page sends them.
 *
 * @param span  where they stand
 * @param words the words
 */
record PointedAt(Span span, String words) {

    /**
     * Reads them.
     *
     * @throws Refusal at {@code commented} if they cannot be read
     */
    static PointedAt read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject place = reader.readObject();
            return new PointedAt(
                    new Span(new Place(Place.Field.valueOf(place.getString("field")), place.getInt("index")),
                            place.getInt("start"), place.getInt("end")),
                    place.getString("words"));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException
                | ArithmeticException e) {
            throw Refusal.at("commented", "Select the words in the text that you want to say something about.");
        }
    }

    /** Returns the words alone; empty if there are none. */
    static String words(String json) {
        try {
            return json.isBlank() ? "" : read(json).words();
        } catch (Refusal e) {
            return "";
        }
    }
}
