package news.verbatim.quotes.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that hold nothing but who speaks, or when, or both; or two such lines. */
final class StampedLabels {

    private static final String NAMED = LineForms.BOLD + "(" + LineForms.NAME + ")" + LineForms.BOLD;
    private static final Pattern NAME_TIME = Pattern.compile("^[ \\t]*" + NAMED + "(" + LineForms.ASIDE + ")"
            + LineForms.BETWEEN + "(" + Stamps.ANY + ")[ \\t:*_]*$");
    private static final Pattern NAME_IN_TIME = Pattern.compile("^[ \\t]*" + NAMED + "(?:" + LineForms.ASIDE
            + ")[ \\t]*[(\\[](" + Stamps.BARE + ")[)\\]][ \\t:*_]*$");
    private static final Pattern TIME_NAME = Pattern
            .compile("[ \\t]*(" + Stamps.ANY + ")" + LineForms.BETWEEN + NAMED + "[ \\t:]*$");
    private static final Pattern NAME_ALONE = Pattern
            .compile("[ \\t]*" + NAMED + "(?:" + LineForms.ASIDE + ")[ \\t]*$");
    private static final Pattern TIME_ALONE = Pattern
            .compile("[ \\t]*(" + Stamps.ANY + "|" + Stamps.SPELLED + ")[ \\t:]*$");
    private static final Pattern ASKER = Pattern
            .compile("[ \\t]*(?:(?:[A-Z-]+ )?EXAMINATION )?BY ((?:MR|MS|MRS|MISS|DR)\\.? "
                    + "[\\p{Lu}][\\p{Lu}.'’ -]{1,40}?)[ \\t]*+(?::[ \\t]*+)?$");
    private static final int LONGEST = 120;
    private static final int LONGEST_BELOW = 40;

    private StampedLabels() {
    }

    static Label of(List<String> lines, int index) {
        String line = lines.get(index);
        if (line.isBlank() || line.length() > LONGEST) {
            return null;
        }
        Matcher found = ASKER.matcher(line);
        if (found.matches()) {
            return label(lines, index, index, found.group(1).strip(), null, Label.Form.ASKER);
        }
        for (Pattern pattern : List.of(NAME_IN_TIME, NAME_TIME)) {
            found = pattern.matcher(line);
            if (found.matches() && LineForms.isName(found.group(1))) {
                return label(lines, index, index, found.group(1), found.group(found.groupCount()),
                        Label.Form.STAMPED);
            }
        }
        found = TIME_NAME.matcher(line);
        if (found.matches() && LineForms.isName(found.group(2)) && !isDate(found)) {
            return label(lines, index, index, found.group(2), found.group(1), Label.Form.STAMPED);
        }
        return twoLines(lines, index);
    }

    /** A time of the clock with a word and a figure is a day: “7:12 AM · Mar 3”. */
    private static boolean isDate(Matcher timeAndName) {
        return Stamps.millis(timeAndName.group(1)) == null
                && timeAndName.group(2).codePoints().anyMatch(Character::isDigit);
    }

    private static Label twoLines(List<String> lines, int index) {
        Matcher found = NAME_ALONE.matcher(lines.get(index));
        Matcher time = TIME_ALONE.matcher(at(lines, index + 1));
        if (found.matches() && LineForms.isName(found.group(1)) && time.matches()) {
            int last = TIME_ALONE.matcher(at(lines, index + 2)).matches() ? index + 2 : index + 1;
            return label(lines, index, last, found.group(1), time.group(1), Label.Form.STAMPED);
        }
        time = TIME_ALONE.matcher(lines.get(index));
        if (!time.matches()) {
            return null;
        }
        found = NAME_ALONE.matcher(at(lines, index + 1));
        String words = at(lines, index + 2);
        boolean above = found.matches() && LineForms.isName(found.group(1))
                && found.group(1).length() <= LONGEST_BELOW && !words.isBlank() && !TIME_ALONE.matcher(words).matches();
        return above ? label(lines, index, index + 1, found.group(1), time.group(1), Label.Form.STAMPED)
                : label(lines, index, index, "", time.group(1), Label.Form.STAMP);
    }

    private static String at(List<String> lines, int index) {
        String line = index < lines.size() ? lines.get(index) : "";
        return line.length() > Labels.LOOKED_AT ? line.substring(0, Labels.LOOKED_AT) : line;
    }

    private static Label label(List<String> lines, int line, int last, String name, String time, Label.Form form) {
        return new Label(line, 0, last, lines.get(last).length(), name, "", Stamps.millis(time), form);
    }
}
