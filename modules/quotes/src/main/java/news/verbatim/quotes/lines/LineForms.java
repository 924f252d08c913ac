package news.verbatim.quotes.lines;

import java.util.Locale;

/** What the forms of labels are made of. */
final class LineForms {

    /** What stands between a name and a time. It is tried from the first of its signs and not from each. */
    static final String BETWEEN = "(?<![ \\t,|·•–—-])[ \\t,|·•–—-]++";
    static final String WORD = "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’‘_-]*\\d{0,3}";
    static final String BOLD = "[*_]{0,3}";
    static final String ASIDE = "(?:[ \\t]*(?:\\([^()\\n]{1,60}\\)|\\[[^\\[\\]\\n]{1,60}\\])){0,3}";
    private static final String PARTICLE = "von|van|de|der|den|del|della|la|le|di|da|du|zu|of|for|the|and|und|bin|al|y|af|av";
    static final String NAME = "(?:" + WORD + "(?:[ ]{1,2}(?:" + WORD + "|\\d{1,3}|(?:" + PARTICLE
            + ")(?= ))){0,6}|(?:spk|speaker|channel|ch|s)[_ -]?\\d{1,3})";
    private static final int LONGEST = 60;

    private LineForms() {
    }

    /** Whether a name may be somebody's. */
    static boolean isName(String name) {
        return name.length() <= LONGEST && !isNobody(name);
    }

    /** Whether what stands where names stand is the head of a field, a remark or a credit. */
    static boolean isNobody(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String first = small.split("\\s+")[0];
        return LineWords.is("no.name", small) || LineWords.is("no.label", first) || LineWords.is("credit", first);
    }

    /** Where words begin, behind white space and what makes a label bold. */
    static int words(String line, int from) {
        int words = from;
        while (words < line.length() && (line.charAt(words) == '*' || line.charAt(words) == '_'
                || Character.isWhitespace(line.charAt(words)))) {
            words++;
        }
        return words;
    }
}
