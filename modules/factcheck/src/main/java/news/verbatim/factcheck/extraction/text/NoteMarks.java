package news.verbatim.factcheck.extraction.text;

import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;

/** Tells the number of a note, which nobody said, from a raised figure that is one: “twice³” and “10⁶”. */
@ModuleInternal
public final class NoteMarks {

    private static final Pattern MARK = Pattern
            .compile("[\\[(]?(?:\\d{1,3}|[ivx]{1,5}|[a-h])(?:[,;–-] ?\\d{1,3})*+[\\])]?|[*†‡§¶]{1,4}"
                    + "|\\[[^\\[\\]]{1,40}\\]|\\((?:note|fn)[^()]{0,10}\\)");
    private static final Pattern UNIT = Pattern.compile("(?:^|[\\s\\d(/·])(?:[kcmdµ]?m|ft|in|yd|mi|[scm]|sec|min|h)$");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NoteMarks() {
    }

    /**
     * Says whether raised signs are the mark of a note.
     *
     * @param before the text before them
     * @param linked whether they lead somewhere
     */
    public static boolean isOne(CharSequence before, String raised, boolean linked) {
        String mark = raised.strip();
        if (!MARK.matcher(mark).matches()) {
            return false;
        }
        boolean figure = Character.isDigit(mark.charAt(0)) && !linked;
        return !figure || !isBase(before);
    }

    /** A figure, or a unit of measurement. */
    private static boolean isBase(CharSequence before) {
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        String end = before.subSequence(Math.max(0, before.length() - 5), before.length()).toString();
        return Character.isDigit(last) || UNIT.matcher(end).find();
    }

    /** Returns raised figures as signs of their own, so that “10⁶” does not become “106”. */
    public static String raised(String words) {
        StringBuilder out = new StringBuilder();
        words.chars().forEach(
                c -> out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c == '-' || c == '−' ? '⁻' : (char) c));
        return words.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '−') ? out.toString() : words;
    }
}
