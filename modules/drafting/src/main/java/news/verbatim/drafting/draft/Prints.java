package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.json.Sha256;
import news.verbatim.events.text.StoryText;

/**
 * The prints of a text: a few digits for each field, key point and block, enough to tell whether one of them was
 * changed since. A form carries them, so that nobody has to keep the text that each person began with.
 *
 * @param fields headline, standfirst, byline, desk and language
 * @param points the key points
 * @param blocks the body
 */
@ModuleInternal
public record Prints(List<String> fields, List<String> points, List<String> blocks) {

    private static final int DIGITS = 12;

    public static Prints of(StoryText text) {
        return new Prints(fields(text).map(Prints::print).toList(),
                text.keyPoints().stream().map(Prints::print).toList(),
                text.body().stream().map(Prints::print).toList());
    }

    /**
     * Reads what {@link #toString} wrote; from anything else, the prints of no text, with which everything is changed.
     */
    static Prints parse(String written) {
        String[] parts = (written == null ? "" : written).split("\\|", -1);
        return parts.length == 3 ? new Prints(list(parts[0]), list(parts[1]), list(parts[2]))
                : new Prints(List.of(), List.of(), List.of());
    }

    static Stream<String> fields(StoryText text) {
        return Stream.of(text.headline(), text.standfirst(), text.byline(), text.desk(), text.language());
    }

    static String print(Object value) {
        return Sha256.of(RecordJson.write(value)).substring(0, DIGITS);
    }

    private static List<String> list(String part) {
        return part.isEmpty() ? List.of() : new ArrayList<>(List.of(part.split(" ")));
    }

    @Override
    public String toString() {
        return String.join("|", String.join(" ", fields), String.join(" ", points), String.join(" ", blocks));
    }
}
