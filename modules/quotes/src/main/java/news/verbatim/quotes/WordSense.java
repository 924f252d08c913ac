package news.verbatim.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What kind of change it is to write one word for another: the same number, a contraction, a spelling, a negation. */
final class WordSense {

    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final Map<String, String> CONTRACTIONS = new HashMap<>();
    private static final Map<String, String> NUMBERS = new HashMap<>();

    static {
        read();
    }

    private WordSense() {
    }

    private static void read() {
        try (InputStream in = WordSense.class.getResourceAsStream("match.words");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    for (String word : line.trim().split("\\s+")) {
                        enter(section, word);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enter(String section, String word) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            LISTS.computeIfAbsent(section, key -> new HashSet<>()).add(word);
        } else {
            (section.equals("number") ? NUMBERS : CONTRACTIONS).put(word.substring(0, equals), word.substring(equals + 1).replace('+', ' '));
        }
    }

    static boolean is(String section, String word) {
        return LISTS.get(section).contains(word);
    }

    /** Words with every contraction written out. */
    static String expanded(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ")) {
            out.append(out.length() == 0 ? "" : " ").append(CONTRACTIONS.getOrDefault(word, word));
        }
        return out.toString();
    }

    /** Words with every number in figures. */
    static String figures(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ")) {
            out.append(out.length() == 0 ? "" : " ").append(NUMBERS.getOrDefault(word, word));
        }
        return out.toString().replace(" %", "%");
    }

    /** Whether the words hold a number. */
    static boolean number(String words) {
        return !figures(words).equals(words) || words.chars().anyMatch(Character::isDigit)
                || words.matches("(hundred|thousand|million|billion|trillion|millionen|milliarden)s?");
    }

    /** Whether two words are one word in British and American spelling. */
    static boolean spelling(String a, String b) {
        return american(a).equals(american(b));
    }

    private static String american(String word) {
        return word.replace("our", "or").replaceAll("is(e|ed|es|ing|ation|ations)$", "iz$1").replaceAll("ys(e|ed|es|ing)$", "yz$1")
                .replaceAll("([a-z])re(s?)$", "$1er$2").replaceAll("ll(ed|ing|er|ers)$", "l$1").replaceAll("ence(s?)$", "ense$1")
                .replaceAll("ogue(s?)$", "og$1").replaceAll("amme(s?)$", "am$1").replace("grey", "gray").replace("towards", "toward");
    }
}
