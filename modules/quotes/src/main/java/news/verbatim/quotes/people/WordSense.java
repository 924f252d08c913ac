package news.verbatim.quotes.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;

/** What kind of change it is to write one word for another: the same number, a contraction, a spelling, a negation. */
@ModuleInternal
public final class WordSense {

    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final Map<String, String> CONTRACTIONS = new HashMap<>();
    private static final Map<String, String> NUMBERS = new HashMap<>();
    private static final Map<String, String> SCALES = new HashMap<>();
    private static final Map<String, String> SIGNS = new HashMap<>();
    private static final Map<String, String> SPELLINGS = new HashMap<>();

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
            Map<String, String> map = switch (section) {
                case "number" -> NUMBERS;
                case "scale" -> SCALES;
                case "sign" -> SIGNS;
                case "spelling" -> SPELLINGS;
                default -> CONTRACTIONS;
            };
            map.put(word.substring(0, equals), word.substring(equals + 1).replace('+', ' '));
        }
    }

    public static boolean is(String section, String word) {
        Set<String> list = LISTS.get(section);
        return list != null && list.contains(word);
    }

    /** A list as alternatives of a pattern, longer words first. */
    public static String all(String section) {
        return LISTS.get(section).stream()
                .sorted(java.util.Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .collect(java.util.stream.Collectors.joining("|"));
    }

    /** Words with every contraction written out. */
    public static String expanded(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ")) {
            out.append(out.length() == 0 ? "" : " ").append(CONTRACTIONS.getOrDefault(word, word));
        }
        return out.toString();
    }

    /** The figures of a number word, with "th" behind for an ordinal; null when it is none. */
    static String number(String word) {
        return NUMBERS.get(word);
    }

    /** How many noughts a word like "thousand" stands for; null when it is none. */
    static Integer scale(String word) {
        String noughts = SCALES.get(word);
        return noughts == null ? null : Integer.valueOf(noughts);
    }

    /** The sign that a word reads out, or the word: "percent" is %. */
    static String sign(String word) {
        return SIGNS.getOrDefault(word, word);
    }

    /** Words with every sign that is read out written as the sign. */
    public static String signs(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.replace("plus or minus", "±").replace("per cent", "%")
                .replaceAll("square (met\\p{L}+)", "m^2").split(" ")) {
            out.append(out.length() == 0 ? "" : " ").append(sign(word));
        }
        return out.toString();
    }

    /**
     * Whether what stands in brackets is a stage direction, which is when every word is one: 0 when it is none, 2 when
     * it says that words are lost, 1 otherwise.
     */
    public static int stage(String inside) {
        int found = 0;
        boolean first = true;
        for (String word : inside.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}\\p{S}&&[^`´]]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (is("stage.lost", word)) {
                found = 2;
            } else if (is("stage", word)) {
                found = Math.max(found, 1);
            } else if (!is("stage.with", word) || first && is("stage.article", word)) {
                return 0;
            }
            first = false;
        }
        return found;
    }

    /** Whether two words are one word in British and American spelling. */
    public static boolean spelling(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 3
                || a.indexOf(' ') != b.indexOf(' ')) {
            return false;
        }
        return american(a).equals(american(b));
    }

    /** Whether letters of a word are hidden that may be those of the other one. */
    public static boolean masked(String a, String b) {
        String hidden = a.indexOf('*') > 0 ? a : b;
        String word = a.indexOf('*') > 0 ? b : a;
        return hidden.indexOf('*') > 0 && !word.isEmpty() && word.indexOf('*') < 0
                && fits(word, hidden.replaceAll("[^\\p{L}\\p{N}*]", "").split("\\*+", -1));
    }

    /** Whether a word is these pieces with at least one letter between each two of them. */
    private static boolean fits(String word, String[] pieces) {
        int last = word.length() - pieces[pieces.length - 1].length();
        int at = word.startsWith(pieces[0]) && word.endsWith(pieces[pieces.length - 1]) ? pieces[0].length() : -1;
        for (int i = 1; i < pieces.length && at >= 0; i++) {
            // where a piece stands first it leaves the most for the others
            int next = i == pieces.length - 1 ? last : word.indexOf(pieces[i], at + 1);
            boolean letters = next > at && next <= last && word.substring(at, next).codePoints()
                    .allMatch(Character::isLetter);
            at = letters ? next + pieces[i].length() : -1;
        }
        return at >= 0;
    }

    private static String american(String word) {
        String out = word;
        for (Map.Entry<Pattern, String> rule : AMERICAN) {
            out = rule.getKey().matcher(out).replaceFirst(rule.getValue());
        }
        return TWO_SYLLABLES.matcher(out).matches() ? out.replaceFirst("ll(ed|ing|er|ers|or|ors)$", "l$1") : out;
    }

    private static Map.Entry<Pattern, String> rule(String british, String american) {
        return Map.entry(Pattern.compile(british), american);
    }

    private static final List<Map.Entry<Pattern, String>> AMERICAN = List.of(
            rule("(?<![a-z])([a-z]{2,})our(s|ed|ing|ful|fully|able|ably|ite|ites|hood|less|er|ers|ly)?$", "$1or$2"),
            rule("(?<![a-z])([a-z]{3,})is(e|ed|es|er|ers|ing|ation|ations)$", "$1iz$2"),
            rule("(?<![a-z])([a-z]{2,})ys(e|ed|es|ing)$", "$1yz$2"),
            rule("(?<![a-z])([a-z]{2,}[tbg])re(s?)$", "$1er$2"),
            rule("\\b(def|off|lic|pret)ence(s?)$", "$1ense$2"),
            rule("(?<![a-z])([a-z]{2,})ogue(s?)$", "$1og$2"),
            rule("(progr|kilogr|gr)amme(s?)$", "$1am$2"),
            rule("^grey", "gray"),
            rule("^(toward|forward|backward|afterward)s$", "$1"),
            rule("^plough", "plow"),
            rule("^cheque(s?)$", "check$1"),
            rule("^tyre(s?)$", "tire$1"),
            rule("^kerb(s?)$", "curb$1"),
            rule("^pyjamas$", "pajamas"),
            rule("^mould", "mold"),
            rule("^storey(s?)$", "story$1"),
            rule("^(alumin)ium$", "$1um"),
            rule("^skilful", "skillful"),
            rule("^fulfil", "fulfill"),
            rule("fulfillll", "fulfill"),
            rule("^(an|arch|p|orthop)ae", "$1e"),
            rule("^sceptic", "skeptic"));
    private static final Pattern TWO_SYLLABLES = Pattern
            .compile("[a-z]*[aeiouy][^aeiouy]+[aeiou]ll(?:ed|ing|er|ers|or|ors)");
}
