package news.verbatim.quotes.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.verbatim.quotes.ModuleInternal;

/** Compares two names of people as sources and stories give them. */
@ModuleInternal
public final class Names {

    private static final Set<String> DROPPED = Set.of("mr", "mrs", "ms", "dr", "president", "senator", "the", "jr",
            "sr", "herr", "frau", "prof", "gov",
            "governor", "secretary", "sir", "lady", "cllr", "councillor",
            "minister", "mayor", "treasurer", "chair", "general", "professor", "judge", "bürgermeister",
            "bürgermeisterin", "ministerin", "präsident");

    private Names() {
    }

    /** Whether two names can be one person's; null when either is unknown. A bare surname agrees with every bearer. */
    public static Boolean same(String a, String b) {
        if (a == null || b == null || a.isBlank() || b.isBlank()) {
            return null;
        }
        List<String> x = words(a);
        List<String> y = words(b);
        if (x.isEmpty() || y.isEmpty()) {
            return a.strip().equalsIgnoreCase(b.strip());
        }
        if (!x.get(x.size() - 1).equals(y.get(y.size() - 1))) {
            return false;
        }
        if (x.size() == 1 || y.size() == 1) {
            return true;
        }
        return agree(x.get(0), y.get(0)) && middle(x, y);
    }

    /** Whether a label says what somebody is and not who: "the President", "Q". */
    public static boolean isRole(String label) {
        List<String> all = List.of(label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip().split(" +"));
        return all.stream().allMatch(word -> word.length() < 2 || WordSense.is("role", word));
    }

    /** Whether a speaker is named like a person and not like a body. */
    public static boolean looksLikePerson(String name) {
        return words(name).stream().noneMatch(word -> WordSense.is("body", word)) && words(name).size() < 5;
    }

    /** George H. W. and George W. are two people: when both have middle names, they must not differ. */
    private static boolean middle(List<String> x, List<String> y) {
        List<String> a = x.subList(1, x.size() - 1);
        List<String> b = y.subList(1, y.size() - 1);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!agree(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty() && !DROPPED.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
