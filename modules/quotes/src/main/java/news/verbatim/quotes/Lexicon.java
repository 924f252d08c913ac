package news.verbatim.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of one language, read from a resource that anybody can edit. */
final class Lexicon {

    private static final Set<String> INFLECTED = Set.of("cue.core", "cue.intent", "cue.feeling", "cue.judging", "cue.loose");
    private static final Set<String> LANGUAGES = Set.of("en", "de");
    private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();
    private static final Lexicon NONE = new Lexicon("", Map.of());

    final String language;
    private final Map<String, Set<String>> sections;
    final Set<String> saying;
    final Set<String> thinking;
    final Set<String> wanting;
    final Set<String> learning;
    final Set<String> showing;

    private Lexicon(String language, Map<String, Set<String>> sections) {
        this.language = language;
        this.sections = sections;
        saying = section("verb.say");
        thinking = section("verb.think");
        wanting = section("verb.want");
        learning = section("verb.learn");
        showing = section("verb.show");
    }

    /** The lists for a BCP 47 tag; empty ones when the language is not known. */
    static Lexicon of(String language) {
        String tag = language == null ? "" : language.toLowerCase(Locale.ROOT);
        int cut = 0;
        while (cut < tag.length() && Character.isLetter(tag.charAt(cut))) {
            cut++;
        }
        String primary = tag.substring(0, cut);
        return LANGUAGES.contains(primary) ? KNOWN.computeIfAbsent(primary, Lexicon::read) : NONE;
    }

    boolean known() {
        return !language.isEmpty();
    }

    boolean has(String section, String word) {
        return section(section).contains(word);
    }

    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    private static Lexicon read(String language) {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(language + ".words");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.indexOf(']'));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    Set<String> section = sections.computeIfAbsent(name, key -> new HashSet<>());
                    for (String word : line.trim().split("\\s+")) {
                        enter(language, name, word, section);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(language, sections);
    }

    private static void enter(String language, String section, String word, Set<String> to) {
        if (!section.startsWith("verb.") && !section.startsWith("takes.") && !INFLECTED.contains(section)) {
            to.add(word);
        } else if (language.equals("en")) {
            Inflection.english(word, to);
        } else {
            Inflection.german(word, to);
        }
    }
}
