package news.verbatim.newsroom.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import news.verbatim.factcheck.search.FoundEvidence;
import news.verbatim.newsroom.house.wording.Words;

/**
 * One way to narrow down what was found.
 *
 * @param title   what it is by
 * @param choices what it can be
 */
public record Facet(String title, List<Choice> choices) {

    /**
     * One value.
     *
     * @param label what it is called
     * @param count how much there is of it
     * @param on    whether it is narrowed down to it; choosing it again takes that back
     * @param query of the address that chooses it
     */
    public record Choice(String label, long count, boolean on, String query) {
    }

    static List<Facet> of(FoundEvidence found, Looked looked, Words words) {
        return Stream.of(facet("Kind", "kind", found.kinds(), words::kind, looked),
                facet("Speaker", "speaker", found.speakers(), speaker -> speaker, looked),
                facet("Year", "year", found.years(), String::valueOf, looked),
                facet("Language", "language", found.languages(), words::language, looked))
                .filter(facet -> !facet.choices.isEmpty()).toList();
    }

    private static <T> Facet facet(String title, String name, Map<T, Long> counted, Function<T, String> label,
            Looked looked) {
        return new Facet(title, counted.entrySet().stream().map(entry -> {
            String value = entry.getKey().toString();
            boolean on = looked.is(name, value);
            return new Choice(label.apply(entry.getKey()), entry.getValue(), on,
                    looked.with(name, on ? "" : value).query());
        }).toList());
    }
}
