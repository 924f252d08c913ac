package news.verbatim.newsroom.approval;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Span;

/** The places that an editor marked in the text, as the page sends them. */
final class PlacedReasons {

    private PlacedReasons() {
    }

    /**
     * Reads them.
     *
     * @throws Refusal at {@code reason} if they cannot be read
     */
    static List<PlacedReason> read(String json) {
        if (json.isBlank()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(PlacedReasons::read).toList();
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException
                | ArithmeticException e) {
            throw Refusal.at("reason",
                    "The places that you marked did not arrive. Open the story again and mark them anew.");
        }
    }

    private static PlacedReason read(JsonObject placed) {
        Place place = new Place(Place.Field.valueOf(placed.getString("field")), placed.getInt("index"));
        return new PlacedReason(new Span(place, placed.getInt("start"), placed.getInt("end")), "",
                placed.getString("reason"));
    }
}
