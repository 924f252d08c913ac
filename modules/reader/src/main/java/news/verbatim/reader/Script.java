package news.verbatim.reader;

import java.util.Locale;

/** In what language and direction a text is written. */
final class Script {

    private Script() {
    }

    /** Returns the language tag if it is well formed, else the tag for a language that is not known. */
    static String language(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** Returns {@code rtl} if the first letter that has a direction runs from right to left, else {@code ltr}. */
    static String direction(String text) {
        return text.codePoints().map(Character::getDirectionality).filter(Script::isStrong).findFirst().stream()
                .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT) ? "rtl" : "ltr";
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
