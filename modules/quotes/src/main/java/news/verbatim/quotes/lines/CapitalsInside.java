package news.verbatim.quotes.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels in capitals behind a sentence, in a record whose lines were joined: “… we shall. MS LINDT: When?” */
final class CapitalsInside {

    private static final Pattern NAMED = Pattern
            .compile("(?<=[.?!…\"”)\\]–—-] )((?:(?:Mr|Ms|Mrs|Dr|Herr|Frau)\\.? )?\\p{Lu}[\\p{Lu}\\p{M}'’.-]+"
                    + "(?: \\p{Lu}[\\p{Lu}\\p{M}'’.-]*){0,3})(?: ?\\([^()\\n]{1,24}\\))?:(?=[ \\n]|$)");
    private static final int FARTHEST = 70;
    private static final int TITLE = 12;

    private CapitalsInside() {
    }

    /** Adds those of a line. It looks in front of each colon, which is cheaper than looking everywhere. */
    static void find(String line, int index, int from, List<Label> to) {
        int behind = from;
        Matcher matcher = null;
        for (int colon = line.indexOf(':', from); colon >= 0; colon = line.indexOf(':', colon + 1)) {
            int name = name(line, colon, behind);
            if (name < colon) {
                matcher = matcher == null ? NAMED.matcher(line).useTransparentBounds(true) : matcher;
                if (matcher.region(name, colon + 1).find() && matcher.end() == colon + 1
                        && LineForms.isName(matcher.group(1))) {
                    behind = LineForms.words(line, colon + 1);
                    to.add(new Label(index, matcher.start(), index, behind, matcher.group(1), "", null,
                            Label.Form.INSIDE));
                }
            }
        }
    }

    /** Where the capitals in front of a colon may start, with a title before them; at the colon where none stand. */
    private static int name(String line, int colon, int behind) {
        char before = colon > 0 ? line.charAt(colon - 1) : ' ';
        boolean open = colon + 1 == line.length() || line.charAt(colon + 1) == ' ';
        if (!open || !Character.isUpperCase(before) && before != ')') {
            return colon;
        }
        int i = before == ')' ? Math.max(behind, line.lastIndexOf('(', colon)) : colon;
        int capitals = 0;
        while (i > behind && colon - i < FARTHEST) {
            char c = line.charAt(i - 1);
            if (Character.isLowerCase(c) || c == '?' || c == '!') {
                break;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            i--;
        }
        return capitals < 2 ? colon : Math.max(behind, i - TITLE);
    }
}
