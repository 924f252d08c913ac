package news.verbatim.quotes.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.verbatim.quotes.ModuleInternal;

/**
 * The word lists and conventions of one language, read from a folder that anybody can edit:
 * {@code languages/<tag>/{cues,people,grammar,modes}.words}. A folder that is there is a language that the engine has data
 * for.
 */
@ModuleInternal
public final class Lexicon {

    private static final Set<String> INFLECTED = Set.of("cue.core", "cue.intent", "cue.feeling", "cue.judging",
            "cue.loose");
    /** Languages whose verbs stand in the lists as lemmas, and for which weights of their own are fitted. */
    private static final Set<String> FITTED = Set.of("en", "de");
    private static final List<String> FILES = List.of("cues", "people", "grammar", "modes");
    private static final Set<String> NAMES = Set.of("given.male", "given.female", "surname", "prefix", "elided");
    /** Lists that a word stands in for what it does to a verb of saying, whatever else it is. */
    private static final String MODE = "mode.";
    private static final int LONGEST_TAG = 3;
    private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();
    private static final Lexicon NONE = new Lexicon("", Map.of());

    public final String language;
    private final Map<String, Set<String>> sections;
    private final Set<String> listed = new HashSet<>();
    public final Set<String> saying;
    final Set<String> thinking;
    final Set<String> wanting;
    final Set<String> learning;
    final Set<String> showing;
    final Segmenter segmenter;

    private Lexicon(String language, Map<String, Set<String>> sections) {
        this.language = language;
        this.sections = sections;
        saying = section("verb.say");
        thinking = section("verb.think");
        wanting = section("verb.want");
        learning = section("verb.learn");
        showing = section("verb.show");
        sections.forEach((name, words) -> {
            if (!NAMES.contains(name) && !name.startsWith(MODE)) {
                listed.addAll(words);
            }
        });
        segmenter = follows("no-spaces") ? new Segmenter(this, sections.values()) : null;
    }

    /** The lists for a BCP 47 tag; empty ones when there is no folder for the language. */
    public static Lexicon of(String language) {
        String primary = primary(language);
        return primary.isEmpty() || primary.length() > LONGEST_TAG ? NONE
                : KNOWN.computeIfAbsent(primary, Lexicon::read);
    }

    /** The language of a BCP 47 tag in small letters, without script and region; empty when there is none. */
    public static String primary(String language) {
        String tag = language == null ? "" : language.toLowerCase(Locale.ROOT);
        int cut = 0;
        while (cut < tag.length() && tag.charAt(cut) >= 'a' && tag.charAt(cut) <= 'z') {
            cut++;
        }
        return tag.substring(0, cut);
    }

    public boolean known() {
        return !language.isEmpty();
    }

    /** Whether its weights were fitted on articles of this language; else those of English stand in. */
    public boolean fitted() {
        return FITTED.contains(language);
    }

    /** Whether the language follows a convention that its folder names, like "dialogue-dash". */
    public boolean follows(String convention) {
        return has("conventions", convention);
    }

    public boolean has(String section, String word) {
        return section(section).contains(word);
    }

    /** Whether the language has a list of this name. */
    public boolean lists(String section) {
        return sections.containsKey(section);
    }

    /** Whether any list knows the word as something else than a name. */
    public boolean listed(String word) {
        return listed.contains(word);
    }

    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    private static Lexicon read(String language) {
        Map<String, Set<String>> sections = new HashMap<>();
        for (String file : FILES) {
            read(language, file, sections);
        }
        return sections.isEmpty() ? NONE : new Lexicon(language, sections);
    }

    private static void read(String language, String file, Map<String, Set<String>> sections) {
        try (InputStream in = Lexicon.class.getResourceAsStream("languages/" + language + "/" + file + ".words")) {
            if (in == null) {
                return;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String name = "";
            String[] endings = {};
            String[] beginnings = {};
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.indexOf(']'));
                } else if (line.startsWith("+ ")) {
                    endings = line.substring(2).trim().split("\\s+");
                } else if (line.startsWith("^ ")) {
                    beginnings = line.substring(2).trim().split("\\s+");
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    Set<String> section = sections.computeIfAbsent(name, key -> new HashSet<>());
                    for (String word : line.trim().split("\\s+")) {
                        enter(language, name, word, beginnings, endings, section);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enter(String language, String section, String word, String[] beginnings, String[] endings,
            Set<String> to) {
        if (!FITTED.contains(language)) {
            Inflection.listed(word, beginnings, endings, to);
        } else if (section.equals("cue.noun") && language.equals("en")) {
            Inflection.plural(word, to);
        } else if (!section.startsWith("verb.") && !section.startsWith("takes.") && !INFLECTED.contains(section)) {
            to.add(word);
        } else if (language.equals("en")) {
            Inflection.english(word, to);
        } else {
            Inflection.german(word, to);
        }
    }
}
