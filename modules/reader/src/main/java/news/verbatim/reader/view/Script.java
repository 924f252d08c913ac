package news.verbatim.reader.view;

import java.util.Locale;
import java.util.Set;

/** In what language and direction a text is written. */
final class Script {

    /** As ISO 15924 and CLDR's likely subtags have them. */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo",
            "Rohg", "Samr",
            "Syrc", "Thaa", "Yezi");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "arc", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa",
            "glk", "he", "iw",
            "ji", "khw", "ks",
            "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi");

    private Script() {
    }

    /** Returns the language tag if it is well formed, else the tag for a language that is not known. */
    static String language(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /**
     * Returns {@code rtl} if the language is written from right to left, or most letters of the text are; else
     * {@code ltr}.
     */
    static String direction(String tag, String text) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!locale.getScript().isEmpty()) {
            return RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript()) ? "rtl" : "ltr";
        }
        if (RIGHT_TO_LEFT.contains(locale.getLanguage())) {
            return "rtl";
        }
        int balance = text.codePoints().map(Character::getDirectionality).filter(Script::isStrong)
                .map(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : -1).sum();
        return balance < 0 ? "rtl" : "ltr";
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
