package news.verbatim.quotes.lines;

import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;

/** What reads like a name, in scripts with capitals and without. */
@ModuleInternal
public final class NameWords {

    private static final int MOST = 6;
    private static final int LONGEST = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’・·-]*");
    /** Machines number those whom they cannot name. */
    private static final Pattern NUMBERED = Pattern
            .compile("(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*)?[ _]\\d{1,3}"
                    + "|\\p{Lu}[\\p{L}\\p{M}]*\\d{1,3}|(?:spk|speaker|channel|ch|s)[_ -]?\\d{1,3})");
    private static final Pattern UNDERLINED = Pattern
            .compile("\\p{Lu}[\\p{L}\\p{M}]*(?:_[\\p{L}\\p{M}\\d]{1,20}){1,3}");
    private static final Pattern BETWEEN = Pattern.compile("[ ・·]");

    private NameWords() {
    }

    /** Whether words read like a name: capitals but for particles, no figures, not many of them. */
    public static boolean areName(String words) {
        return areName(words, false);
    }

    private static boolean areName(String words, boolean label) {
        String[] all = words.strip().split("\\s+");
        if (all.length > MOST || all[0].isEmpty() || LineWords.is("particle", all[all.length - 1])) {
            return false;
        }
        boolean letters = false;
        for (String word : all) {
            if (!WORD.matcher(word).matches()
                    && !(LineWords.is("particle", word) || label && LineWords.is("label.particle", word)
                            || word.startsWith("al-") || word.startsWith("el-"))) {
                return false;
            }
            letters |= word.length() > 1;
        }
        return letters && (!Character.isLowerCase(all[0].codePointAt(0)) || all.length > 1);
    }

    /** Whether words can stand in a label: a name, a letter, or somebody who has a number for a name. */
    static boolean areLabel(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        boolean letter = words.length() == 1 && Character.isUpperCase(words.charAt(0));
        return letter || areName(words, true) || NUMBERED.matcher(words).matches()
                || UNDERLINED.matcher(words).matches();
    }

    /** Whether a name is more than one word, which no heading of one word is. */
    public static boolean areFull(String name) {
        return BETWEEN.matcher(name).find();
    }

    /** Whether a name is written in capitals only, as labels of records are. */
    public static boolean areCapitals(String name) {
        return name.codePoints().filter(Character::isUpperCase).count() > 1
                && name.codePoints().noneMatch(Character::isLowerCase);
    }
}
