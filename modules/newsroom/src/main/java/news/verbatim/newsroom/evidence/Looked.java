package news.verbatim.newsroom.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.search.EvidenceQuery;

/**
 * What an address of {@code /evidence} asks for.
 *
 * @param values the parameters that are given, by their names
 */
public record Looked(Map<String, String> values) {

    Looked(String q, EvidenceKind kind, String speaker, String language, Integer year) {
        this(given(q, kind, speaker, language, year));
    }

    private static Map<String, String> given(Object q, Object kind, Object speaker, Object language, Object year) {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "q", q);
        put(given, "kind", kind);
        put(given, "speaker", speaker);
        put(given, "language", language);
        put(given, "year", year);
        return given;
    }

    private static void put(Map<String, String> given, String name, Object value) {
        String text = Objects.toString(value, "").strip();
        if (!text.isEmpty()) {
            given.put(name, text);
        }
    }

    EvidenceQuery asked() {
        String kind = values.get("kind");
        String year = values.get("year");
        return new EvidenceQuery(q(), kind == null ? null : EvidenceKind.valueOf(kind), values.get("speaker"),
                values.get("language"),
                year == null ? null : Integer.valueOf(year));
    }

    /** Returns the words that are looked for. */
    public String q() {
        return values.getOrDefault("q", "");
    }

    /** Says whether it is narrowed down to this value. */
    boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    /** Says whether anything is asked for at all. */
    public boolean isAnything() {
        return !values.isEmpty();
    }

    /** Returns the same with one more parameter, or with one less where the value is empty. */
    Looked with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        put(changed, name, value);
        return new Looked(changed);
    }

    /** Returns it as the query of an address. */
    public String query() {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Returns the query of an address with another page of the same. */
    public String page(int page) {
        return with("page", String.valueOf(page)).query();
    }
}
