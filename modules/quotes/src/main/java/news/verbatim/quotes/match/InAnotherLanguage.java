package news.verbatim.quotes.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Source;

/**
 * Where the original of a translated claim may stand: a few sentences in which the figures and names of the claim come
 * in its order. Names are compared by their consonants, also out of Cyrillic and Greek. It is a question for a person
 * who reads the language, never a verdict.
 */
public final class InAnotherLanguage {

    private static final int SENTENCES = 3;
    private static final int FEWEST = 2;
    private static final int MOST = 40;
    private static final int NAME = 3;
    private static final int LONGEST_SKELETON = 5;
    private static final int TELLING = 4;

    private static final Pattern WORD = Pattern.compile("\\d(?:[\\d.,'’\\u00a0\\u202f]*\\d)?|\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=\\s)|[。！？]|\\n");
    private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуфхцчшщыэюя";
    private static final String[] LATIN = {"a", "b", "v", "g", "g", "d", "e", "e", "e", "zh", "z", "i", "i", "i", "i",
            "k", "l", "m", "n", "o",
            "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "sh", "i", "e", "u", "a"};
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static final String[] LATIN_OF_GREEK = {"a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n",
            "x", "o", "p", "r", "s",
            "s", "t", "i", "f", "kh", "ps", "o"};

    /**
     * A stretch of a source: first UTF-16 code unit, one past the last, and the figures and names that the claim and it
     * share.
     */
    public record Place(String source, int start, int end, List<String> shared, double weight) {

        public Place {
            shared = List.copyOf(shared);
        }
    }

    /** A figure or a name: what it is compared by, and how it is printed. */
    private record Anchor(String key, String printed) {
    }

    private record Sentence(int start, int end, List<String> keys) {
    }

    private InAnotherLanguage() {
    }

    /**
     * The likeliest place of all these sources; empty when none shares at least two figures or names with the claim.
     */
    public static Optional<Place> find(Claim claim, List<Source> sources) {
        List<Anchor> wanted = anchors(claim.quote());
        return sources.stream().flatMap(source -> in(wanted, source).stream())
                .max(Comparator.comparingDouble(Place::weight));
    }

    private static Optional<Place> in(List<Anchor> wanted, Source source) {
        Set<String> keys = new HashSet<>();
        wanted.forEach(anchor -> keys.add(anchor.key()));
        List<Sentence> sentences = sentences(source.text(), keys);
        Map<String, Integer> counts = new HashMap<>();
        sentences
                .forEach(sentence -> new HashSet<>(sentence.keys()).forEach(key -> counts.merge(key, 1, Integer::sum)));
        Place best = null;
        for (int i = 0; i < sentences.size(); i++) {
            List<String> there = new ArrayList<>();
            for (int n = 0; n < SENTENCES && i + n < sentences.size() && !sentences.get(i).keys().isEmpty(); n++) {
                there.addAll(sentences.get(i + n).keys());
                List<Anchor> shared = inOrder(wanted, there);
                double weight = shared.stream().mapToDouble(anchor -> 1 / Math.sqrt(counts.get(anchor.key()))).sum()
                        - n * 0.05;
                if (isEnough(shared, wanted) && (best == null || weight > best.weight())) {
                    best = new Place(source.id(), sentences.get(i).start(), sentences.get(i + n).end(),
                            shared.stream().map(Anchor::printed).toList(), weight);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Two of them are, or one long figure where the claim has nothing else. */
    private static boolean isEnough(List<Anchor> shared, List<Anchor> wanted) {
        return shared.stream().map(Anchor::key).distinct().count() >= FEWEST || shared.size() == 1 && wanted.size() == 1
                && Character.isDigit(shared.get(0).key().charAt(0)) && shared.get(0).key().length() >= TELLING;
    }

    /** The longest series of what is wanted that stands there in the same order. */
    private static List<Anchor> inOrder(List<Anchor> wanted, List<String> there) {
        List<String> keys = there.subList(0, Math.min(there.size(), MOST));
        int[][] length = new int[wanted.size() + 1][keys.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int k = keys.size() - 1; k >= 0; k--) {
                length[i][k] = wanted.get(i).key().equals(keys.get(k)) ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        List<Anchor> shared = new ArrayList<>();
        for (int i = 0, k = 0; i < wanted.size() && k < keys.size();) {
            if (wanted.get(i).key().equals(keys.get(k))) {
                shared.add(wanted.get(i));
                i++;
                k++;
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return shared;
    }

    /** The figures and names of a claim; at the beginning of a sentence any word has a capital. */
    private static List<Anchor> anchors(String quote) {
        List<Anchor> anchors = new ArrayList<>();
        Matcher words = WORD.matcher(quote);
        boolean first = true;
        int last = 0;
        while (words.find() && anchors.size() < MOST) {
            String word = words.group();
            first |= SENTENCE_END.matcher(quote.substring(last, words.start()) + " ").find();
            boolean figure = Character.isDigit(word.charAt(0));
            boolean name = Character.isUpperCase(word.codePointAt(0)) && !(first && word.length() <= NAME + 1);
            String key = key(word);
            if (figure || name && key.length() >= NAME) {
                anchors.add(new Anchor(key, word));
            }
            first = false;
            last = words.end();
        }
        return anchors;
    }

    private static List<Sentence> sentences(String text, Set<String> wanted) {
        List<Sentence> all = new ArrayList<>();
        Matcher ends = SENTENCE_END.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int to = ends.find(from) ? ends.end() : text.length();
            String sentence = text.substring(from, to);
            int start = from + sentence.length() - sentence.stripLeading().length();
            if (!sentence.isBlank()) {
                all.add(new Sentence(start, from + sentence.stripTrailing().length(), WORD.matcher(sentence).results()
                        .map(found -> key(found.group())).filter(wanted::contains).toList()));
            }
            from = to;
        }
        return all;
    }

    /**
     * A figure by its digits, a word by its consonants as they sound, whatever its ending; one with hardly any by all
     * its letters.
     */
    private static String key(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.replaceAll("\\D", "");
        }
        String low = latin(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
        String plain = Normalizer.normalize(low, Normalizer.Form.NFD).replaceAll("[^a-z]", "").replace("ph", "f")
                .replace("sch", "sh")
                .replace("x", "ks").replaceAll("c(?=[eiy])", "s").replaceAll("ck|[cq]", "k").replace("tz", "ts")
                .replace("w", "v").replace("z", "s")
                .replaceAll("[aeiouyjh]", "").replaceAll("(.)\\1+", "$1");
        return plain.length() < NAME ? low : plain.substring(0, Math.min(plain.length(), LONGEST_SKELETON));
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        word.chars().forEach(c -> {
            int cyrillic = CYRILLIC.indexOf(c);
            int greek = GREEK.indexOf(c);
            latin.append(cyrillic >= 0 ? LATIN[cyrillic]
                    : greek >= 0 ? LATIN_OF_GREEK[greek]
                            : c == 'ł' ? "l"
                                    : c == 'ß' ? "s"
                                            : c == 'ø' ? "o" : c == 'đ' ? "d" : Character.toString(c));
        });
        return latin.toString();
    }
}
