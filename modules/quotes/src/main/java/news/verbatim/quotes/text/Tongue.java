package news.verbatim.quotes.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;

/**
 * Tells whether two stretches of a text are in two languages: by their script, else by their commonest words
 * ({@code tongues.words}).
 */
public final class Tongue {

    /** Figures belong to the word that they stand in: the letters of “7d4f-e0a1” are no words of any language. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SURE = 2;
    /** Words of the lists that only count where a whole text is asked about: too many languages share them. */
    private static final Map<String, Set<String>> ONLY_WHOLE = new TreeMap<>();
    private static final Map<String, String> LETTERS = new TreeMap<>();
    /** What decides the language of a whole text: so many of its commonest words, and so many times the next one's. */
    private static final int CERTAIN = 4;
    private static final double CLEAR = 1.5;
    private static final int LONGEST_SAMPLE = 8_000;
    /** Of whole texts more languages are told apart than of a few words. */
    private static final Map<String, Set<String>> WHOLE = read();
    /** The words that stand in the list of one language alone, which count twice. */
    private static final Map<String, String> OWN = own();
    private static final Map<String, Set<String>> COMMON = ofFewWords();
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(UnicodeScript.ARABIC, "ar", UnicodeScript.HEBREW,
            "he", UnicodeScript.HAN, "zh", UnicodeScript.HANGUL, "ko", UnicodeScript.GREEK, "el", UnicodeScript.THAI,
            "th", UnicodeScript.GEORGIAN, "ka", UnicodeScript.ARMENIAN, "hy", UnicodeScript.DEVANAGARI, "hi");
    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u30FA]");
    private static final Pattern PERSIAN_OR_URDU = Pattern.compile("[پچژگکیٹڈڑںے]");

    private Tongue() {
    }

    /**
     * The language that a text is written in, by its script, else by its commonest words; of a long text its beginning
     * tells.
     *
     * @return a BCP 47 tag; the declared one where the text does not say surely, or where it is a language that nothing
     *         is known of which the text could contradict
     */
    public static String of(String text, String declared) {
        String tag = Lexicon.primary(declared);
        String found = found(text.substring(0, Math.min(text.length(), LONGEST_SAMPLE)));
        boolean unheard = !tag.isEmpty() && !WHOLE.containsKey(tag) && !BY_SCRIPT.containsValue(tag)
                && !tag.equals("ja");
        return found.isEmpty() || unheard ? tag : found;
    }

    private static String found(String text) {
        UnicodeScript script = script(text);
        if (script == UnicodeScript.HAN && KANA.matcher(text).results().limit(CERTAIN).count() == CERTAIN) {
            return "ja";
        }
        if (script == UnicodeScript.ARABIC && PERSIAN_OR_URDU.matcher(text).results().count() * 50 > text.length()) {
            return "";
        }
        if (script != UnicodeScript.LATIN && script != UnicodeScript.CYRILLIC) {
            return script == null ? "" : BY_SCRIPT.getOrDefault(script, "");
        }
        List<String> words = words(text);
        String best = "";
        long most = 0;
        long second = 0;
        for (String language : WHOLE.keySet()) {
            long common = weight(language, words, text);
            if (common > most) {
                second = most;
                most = common;
                best = language;
            } else {
                second = Math.max(second, common);
            }
        }
        return most >= CERTAIN && most >= CLEAR * second ? best : "";
    }

    private static long weight(String language, List<String> words, String text) {
        return common(WHOLE.get(language), words) + letters(language, text)
                + words.stream().filter(word -> language.equals(OWN.get(word))).count();
    }

    /** Says whether the two are surely not of one language. */
    public static boolean differs(String one, String other) {
        UnicodeScript script = script(one);
        UnicodeScript otherScript = script(other);
        if (script == null || otherScript == null || script != otherScript) {
            return script != null && otherScript != null;
        }
        List<String> words = words(one);
        List<String> others = words(other);
        Set<String> language = likeliest(words);
        Set<String> second = likeliest(others);
        return common(language, words) >= SURE && common(second, others) >= SURE
                && common(language, words) > common(second, words)
                && common(second, others) > common(language, others);
    }

    /**
     * Says whether both are surely of one language: each has at least twice as many of its commonest words as of any
     * other's.
     */
    public static boolean agrees(String one, String other) {
        Set<String> language = sure(words(one));
        return language != null && language == sure(words(other));
    }

    private static Set<String> sure(List<String> words) {
        Set<String> best = likeliest(words);
        long next = COMMON.values().stream().filter(language -> language != best)
                .mapToLong(language -> common(language, words)).max().orElse(0);
        return common(best, words) >= Math.max(SURE, 2 * next) ? best : null;
    }

    /** Says whether they may be of two: of what tells the language of one, the other has nothing. */
    @ModuleInternal
    public static boolean mayDiffer(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return !words.isEmpty() && !others.isEmpty() && (differs(one, other) || COMMON.values().stream()
                .anyMatch(language -> common(language, words) == 0 && common(language, others) > 0
                        || common(language, words) > 0 && common(language, others) == 0));
    }

    private static Set<String> likeliest(List<String> words) {
        return COMMON.values().stream().max(Comparator.comparingLong(language -> common(language, words)))
                .orElseThrow();
    }

    private static long common(Set<String> language, List<String> words) {
        return words.stream().filter(language::contains).count();
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && word.codePoints().noneMatch(Character::isDigit)).toList();
    }

    /** The script of most letters; kana and ideographs are one; null where there is none. */
    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of)
                .map(script -> script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN
                        : script)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private static Map<String, String> own() {
        Map<String, String> own = new HashMap<>();
        WHOLE.forEach((language, words) -> words.forEach(word -> own.merge(word, language, (a, b) -> "")));
        return own;
    }

    /** How many letters of a text only this language has. */
    private static long letters(String language, String text) {
        String own = LETTERS.get(language);
        return own == null ? 0 : text.chars().filter(c -> c > 127 && own.indexOf(c) >= 0).count();
    }

    /** The words by which a few words are told: without those that only count in a whole text. */
    private static Map<String, Set<String>> ofFewWords() {
        Map<String, Set<String>> few = new TreeMap<>();
        WHOLE.forEach((language, words) -> {
            Set<String> kept = new HashSet<>(words);
            kept.removeIf(word -> ONLY_WHOLE.getOrDefault(language, Set.of()).contains(word));
            if (!kept.isEmpty()) {
                few.put(language, kept);
            }
        });
        return few;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> languages = new TreeMap<>();
        try (InputStream in = Tongue.class.getResourceAsStream("tongues.words");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String language = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    language = line.substring(1, line.indexOf(']'));
                } else if (line.startsWith("letters ")) {
                    LETTERS.put(language, line.substring(8).strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    boolean whole = line.startsWith("+ ");
                    List<String> words = List.of(line.substring(whole ? 2 : 0).strip().split("\\s+"));
                    languages.computeIfAbsent(language, key -> new HashSet<>()).addAll(words);
                    if (whole) {
                        ONLY_WHOLE.computeIfAbsent(language, key -> new HashSet<>()).addAll(words);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }
}
