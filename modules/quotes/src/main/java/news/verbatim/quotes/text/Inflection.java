package news.verbatim.quotes.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Makes the forms of a verb that stands in a word list as a lemma. */
final class Inflection {

    private static final Pattern ONE_CONSONANT = Pattern.compile(".*[^aeiou][aeiou][bdgklmnprt]");
    private static final Pattern HISSING = Pattern.compile(".*(s|sh|ch|x|z)");

    private Inflection() {
    }

    /** A noun and its regular plural. */
    static void plural(String noun, Set<String> to) {
        to.add(noun);
        to.add(withS(noun));
    }

    private static String withS(String lemma) {
        boolean y = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        return y ? lemma.substring(0, lemma.length() - 1) + "ies"
                : HISSING.matcher(lemma).matches() ? lemma + "es" : lemma + "s";
    }

    /** {@code lemma} or {@code lemma/past/participle}; adds rare spellings too, which do no harm. */
    static void english(String word, Set<String> to) {
        String[] forms = word.split("/");
        String lemma = forms[0];
        boolean y = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        String base = lemma.substring(0, lemma.length() - 1);
        String stem = lemma.endsWith("e") && !lemma.endsWith("ee") ? base : lemma;
        to.add(lemma);
        to.add(withS(lemma));
        to.add(stem + "ing");
        if (forms.length == 1) {
            to.add(y ? base + "ied" : stem + "ed");
        }
        if (ONE_CONSONANT.matcher(lemma).matches()) {
            String doubled = lemma + lemma.charAt(lemma.length() - 1);
            to.add(doubled + "ing");
            to.add(doubled + "ed");
        }
        for (int i = 1; i < forms.length; i++) {
            to.add(forms[i]);
        }
    }

    /**
     * A word as it stands; or with a tilde behind it or in front of it ({@code stem~}, {@code ~stem}), where each of
     * the endings or beginnings is put that the list gives above it, "-" for none. What is several words is joined by
     * underscores.
     */
    static void listed(String word, String[] beginnings, String[] endings, Set<String> to) {
        if (word.startsWith("~")) {
            for (String beginning : beginnings) {
                to.add((beginning.equals("-") ? "" : beginning) + word.substring(1));
            }
        } else if (word.endsWith("~")) {
            for (String ending : endings) {
                to.add(word.substring(0, word.length() - 1) + (ending.equals("-") ? "" : ending));
            }
        } else {
            to.add(word);
        }
    }

    /** A weak infinitive, or the forms of a strong verb joined by a plus sign. */
    static void german(String word, Set<String> to) {
        if (word.indexOf('+') >= 0 || !word.endsWith("n")) {
            for (String form : word.split("\\+")) {
                to.add(form);
            }
            return;
        }
        String stem = word.substring(0, word.length() - (word.endsWith("en") ? 2 : 1));
        String link = stem.endsWith("t") || stem.endsWith("d") ? "e" : "";
        to.add(word);
        for (String ending : new String[] {"t", "te", "ten"}) {
            to.add(stem + link + ending);
        }
        to.add("ge" + stem + link + "t");
        to.add(stem + "e");
    }
}
