package news.verbatim.quotes.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;

/**
 * Finds in the lines of a text what may be a label that says who speaks, in the forms that transcripts and papers have:
 * {@code LINDT: …}, {@code Mara Lindt  0:07} above the words, {@code The CHAIRMAN. …}, {@code Q. …}. Whether they are
 * labels is for {@link Talk} to say.
 */
@ModuleInternal
public final class Labels {

    /** No label is longer, with its time and its stage direction. */
    static final int LOOKED_AT = 200;

    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Madam|Rev|Senator|Sen"
            + "|Representative|Rep|Judge|Justice|Chairman|Chairwoman|Chair|Mayor|Councill?or|Minister|Secretary|Herr|Frau"
            + "|MR|MRS|MS|DR|Der|Die)\\.?";
    private static final String CAPITALS = "[\\p{L}\\p{M}'’-]{2,40}+(?<=\\p{Lu}{2}[\\p{Lu}\\p{M}'’-]{0,38})";
    private static final String STAGE = "(?: of " + LineForms.WORD + "(?: " + LineForms.WORD
            + ")?)?(?: ?\\([^()\\n]{1,60}\\))?";
    private static final String POINT_ENDS = STAGE + "\\.(?=[ \\t]|$)[ \\t]*";
    private static final Pattern SURE_POINT = Pattern.compile("[ \\t]*((?:The|THE|Der|DER|Die|DIE) (?:" + CAPITALS
            + ")(?: " + CAPITALS + "){0,4}|" + TITLE + " (?:" + LineForms.WORD + " )?" + CAPITALS + "(?: " + CAPITALS
            + "){0,2}|" + TITLE + " " + LineForms.WORD + "(?: " + LineForms.WORD + ")?(?= ?\\())" + POINT_ENDS);
    private static final Pattern POINT = Pattern.compile("[ \\t]*(" + TITLE + " \\p{Lu}[\\p{L}\\p{M}'’-]*(?: "
            + LineForms.WORD + ")?|" + CAPITALS + "(?: " + CAPITALS
            + "){1,3}|\\p{Lu}{4,30}(?: \\p{Lu}(?:\\.\\p{Lu})?)?)" + POINT_ENDS);
    private static final Pattern TAB = Pattern
            .compile("(?:(" + Stamps.ANY + ")[ ]*\\t)?[ ]*(" + LineForms.NAME + ")[:：]?[ ]*\\t(?:[ ]*("
                    + Stamps.ANY + ")[ ]*\\t)?(?=[ ]*\\S)[ ]*");
    private static final Pattern BRACKET = Pattern.compile("[ \\t]*(?:\\[(" + LineForms.NAME + ")\\]|<("
            + LineForms.NAME + ")>):?[ \\t]+(?=\\S)");
    /** As the records of the Japanese Diet begin a speech. */
    private static final Pattern CIRCLE = Pattern
            .compile("[○◯](\\p{Lo}{2,20})(?:（[^（）\\n]{1,30}）)?[\\u3000 ]+(?=\\S)");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}{2,3})[ \\t]+(?=[\\p{Lu}“\"‘'„(])");
    private static final Pattern TIME_FIRST = Pattern.compile("[ \\t]*(" + Stamps.ANY + ")[ \\t:|–-]+(?=\\S)");

    private Labels() {
    }

    /** What may be labels, in the order of the text: one at the beginning of a line at the most, and those inside it. */
    public static List<Label> in(List<String> lines) {
        List<Label> labels = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Label label = label(lines, i);
            if (label != null) {
                labels.add(label);
            }
            int last = label == null ? i : label.last();
            CapitalsInside.find(lines.get(last), last, label == null ? 0 : label.words(), labels);
            i = last + 1;
        }
        Asking asking = Asking.in(labels);
        return labels.stream().map(asking::resolved).filter(Objects::nonNull).toList();
    }

    private static Label label(List<String> lines, int index) {
        Label alone = StampedLabels.of(lines, index);
        if (alone != null) {
            return alone;
        }
        String line = lines.get(index);
        String beginning = line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line;
        Label letter = ColonLabels.letter(beginning, index);
        if (letter != null) {
            return letter;
        }
        Label colon = ColonLabels.of(beginning, index);
        if (colon != null && colon.form() == Label.Form.COLON) {
            return colon;
        }
        Label other = withoutColon(beginning, index);
        return other != null && other.form() != Label.Form.STAMP || colon == null ? other : colon;
    }

    private static Label withoutColon(String line, int index) {
        Matcher found = SURE_POINT.matcher(line);
        if (found.lookingAt()) {
            return label(index, found, found.group(1), null, Label.Form.SURE_POINT);
        }
        found = POINT.matcher(line);
        if (found.lookingAt() && LineForms.isName(found.group(1))) {
            return label(index, found, found.group(1), null, Label.Form.POINT);
        }
        found = TAB.matcher(line);
        if (found.lookingAt() && LineForms.isName(found.group(2))) {
            return label(index, found, found.group(2), found.group(1) == null ? found.group(3) : found.group(1),
                    Label.Form.TAB);
        }
        found = BRACKET.matcher(line);
        if (found.lookingAt()) {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            return LineForms.isName(name) ? label(index, found, name, null, Label.Form.BRACKET) : null;
        }
        found = CIRCLE.matcher(line);
        if (found.lookingAt()) {
            return label(index, found, found.group(1), null, Label.Form.BRACKET);
        }
        found = INITIALS.matcher(line);
        if (found.lookingAt()) {
            return label(index, found, found.group(1), null, Label.Form.INITIALS);
        }
        found = TIME_FIRST.matcher(line);
        return found.lookingAt() ? label(index, found, "", found.group(1), Label.Form.STAMP) : null;
    }

    private static Label label(int index, Matcher found, String name, String time, Label.Form form) {
        return new Label(index, 0, index, found.end(), name, "", Stamps.millis(time), form);
    }
}
