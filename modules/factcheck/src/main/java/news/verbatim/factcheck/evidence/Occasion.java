package news.verbatim.factcheck.evidence;

import java.util.Arrays;
import java.util.List;
import news.verbatim.events.text.Typed;

/**
 * Where a source comes from. Everything is optional: what nobody knows stays empty.
 *
 * @param speakers who speaks in it, several of them with semicolons between
 * @param event    at what it was said
 * @param place    where
 * @param language the code of its language, such as {@code en}
 * @param origin   from where it was had: an address, an agency, a person
 */
public record Occasion(String speakers, String event, String place, String language, String origin) {

    /** Nothing is known. */
    public static final Occasion UNKNOWN = new Occasion("", "", "", "", "");

    Occasion cleaned() {
        return new Occasion(String.join("; ", names()), Typed.line(event), Typed.line(place), Typed.line(language),
                Typed.line(origin));
    }

    /** Returns the speakers one by one. */
    public List<String> names() {
        return Arrays.stream(Typed.line(speakers).split(";")).map(String::strip).filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
