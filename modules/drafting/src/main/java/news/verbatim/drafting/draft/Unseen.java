package news.verbatim.drafting.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;

/**
 * Characters that take no room or turn the direction of what follows. In a quotation they would be checked by nobody
 * who reads it. A joiner inside a script or a sign that needs it is a letter like others, and so is a direction mark
 * beside right-to-left words.
 */
@ModuleInternal
public final class Unseen {

    private static final Pattern ALL = Pattern.compile(
            "[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]");
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]");

    private Unseen() {
    }

    /** Returns the first such character by number and name; null if there is none. */
    public static String in(String words) {
        Matcher found = ALL.matcher(words);
        while (found.find()) {
            char character = words.charAt(found.start());
            if (!belongs(words, found.start(), character)) {
                return "U+%04X, %s".formatted((int) character, Character.getName(character).toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static boolean belongs(String words, int at, char character) {
        return switch (character) {
            case '\u200c', '\u200d' -> at > 0 && at + 1 < words.length() && joins(words.codePointBefore(at))
                    && (joins(words.codePointAt(at + 1)) || character == '\u200c');
            case '\u200e', '\u200f', '\u061c' -> RIGHT_TO_LEFT.matcher(words).find();
            default -> false;
        };
    }

    /** Says whether the character is of a script that is joined, or a sign made of several. */
    private static boolean joins(int character) {
        return character >= 0x0600 && character < 0x1000 || character >= 0x1F000
                || character >= 0x2190 && character < 0x2C00
                || character == 0xFE0F;
    }
}
