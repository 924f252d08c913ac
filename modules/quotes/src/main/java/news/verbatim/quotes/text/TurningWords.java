package news.verbatim.quotes.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.ModuleInternal;

/** What limits or turns words around a passage, in one language; read from {@code turnings.words}. */
@ModuleInternal
public final class TurningWords {

    /** One line of the list. */
    public record Rule(Caution caution, Pattern pattern, String when) {

        public boolean fair() {
            return caution == null;
        }
    }

    private static final Set<String> AT_THE_BEGINNING = Set.of("start", "after", "prior", "next", "later");
    private static final Map<String, TurningWords> KNOWN = new HashMap<>();
    private static final TurningWords NONE = new TurningWords();
    private static final Map<String, Set<String>> COMMON = Map.of(
            "en",
            Set.of("the", "of", "and", "to", "is", "was", "that", "it", "for", "we", "are", "this", "with", "have",
                    "will", "they", "you", "i", "be", "on"),
            "de",
            Set.of("der", "die", "das", "und", "ist", "nicht", "wir", "ich", "ein", "eine", "zu", "den", "dem", "es",
                    "mit", "auf", "für", "sie", "war", "hat"),
            "fr",
            Set.of("le", "la", "les", "et", "est", "des", "du", "une", "un", "nous", "que", "je", "pas", "ne", "dans",
                    "il", "pour", "ce", "à", "au"),
            "es",
            Set.of("el", "la", "los", "las", "y", "es", "del", "una", "un", "que", "no", "en", "por", "se", "lo", "con",
                    "su", "al", "fue", "de"),
            "pl",
            Set.of("i", "w", "na", "nie", "się", "jest", "z", "do", "że", "to", "o", "po", "ale", "za", "jak", "co",
                    "czy", "dla", "był", "tylko"),
            "uk", Set.of("і", "в", "у", "на", "не", "що", "та", "з", "до", "це", "ми", "як", "за", "я", "від", "але",
                    "й", "є", "він", "вони"));

    static {
        read();
    }

    private final Map<String, List<Rule>> rules = new HashMap<>();

    private TurningWords() {
    }

    public List<Rule> at(String place) {
        return rules.getOrDefault(place, List.of());
    }

    public static TurningWords of(String language) {
        return KNOWN.getOrDefault(language, NONE);
    }

    /** Whether a word is one of the commonest of some language. */
    public static boolean isCommon(String word) {
        return COMMON.values().stream().anyMatch(words -> words.contains(word));
    }

    /** The language that a stretch looks like, by its commonest words; English when it looks like none. */
    public static String language(String low) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : low.split("[^\\p{L}\\p{M}']+")) {
            for (Map.Entry<String, Set<String>> one : COMMON.entrySet()) {
                if (one.getValue().contains(word)) {
                    counts.merge(one.getKey(), 1, Integer::sum);
                }
            }
        }
        int cyrillic = (int) low.chars().filter(c -> c >= 0x400 && c < 0x500).count();
        if (cyrillic * 2 > low.length()) {
            return "uk";
        }
        counts.merge("en", 0, Integer::sum);
        marked(low, "äöüß", "de", counts);
        marked(low, "ąęłńśźż", "pl", counts);
        marked(low, "ñ¿¡", "es", counts);
        marked(low, "èêçàœ", "fr", counts);
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(one -> one.getKey().equals("en") ? 1 : 0))
                .map(Map.Entry::getKey).orElse("en");
    }

    private static void marked(String low, String letters, String language, Map<String, Integer> counts) {
        counts.merge(language, (int) low.chars().filter(c -> letters.indexOf(c) >= 0).count(), Integer::sum);
    }

    private static void read() {
        try (InputStream in = TurningWords.class.getResourceAsStream("turnings.words");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    enter(line.split(" +", 4));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enter(String[] parts) {
        String place = parts[2].replaceAll("\\..*", "");
        String when = parts[2].substring(place.length()).replace(".", "");
        String pattern = parts[3].replaceAll("(?<![\\[\\w]) (?!\\?|\\*)|(?<=\\w) (?!\\?|\\*|,)", "\\\\s++")
                .replace("«", "(?<![\\p{L}\\p{M}'])")
                .replace("»", "(?![\\p{L}\\p{M}])");
        Caution caution = parts[1].equals("FAIR") ? null : Caution.valueOf(parts[1]);
        if (AT_THE_BEGINNING.contains(place)) {
            pattern = (caution == null ? "^\\s*+(?:" : "^(?:") + pattern + ")";
        }
        KNOWN.computeIfAbsent(parts[0], language -> new TurningWords()).rules
                .computeIfAbsent(place, key -> new ArrayList<>())
                .add(new Rule(caution, Pattern.compile(pattern), when));
    }
}
