package news.verbatim.drafting.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.drafting.draft.Marked;
import news.verbatim.quotes.Mark;

/**
 * A block quote of a raw article: a paragraph that the speaker's name follows on a line, often twice (caption and
 * credit), and then the role.
 *
 * @param words   what was said
 * @param speaker the name
 * @param role    the role; empty if none follows
 * @param end     the line after the last of it
 */
record RawQuote(String words, String speaker, String role, int end) {

    private static final Pattern CREDIT = Pattern.compile("(?:[—–-]++\\s*+)?([^,]++), (.+)");
    private static final int LONGEST_ROLE = 160;
    private static final int NEARBY = 60;

    /** Returns the block quote that begins at the line; null if none does. */
    static RawQuote at(List<RawLine> lines, int start) {
        if (start + 1 >= lines.size() || !isSaid(lines.get(start))) {
            return null;
        }
        RawQuote onOneLine = creditedOnOneLine(lines, start);
        return onOneLine != null ? onOneLine : creditedBelow(lines, start);
    }

    /** Words in marks with "Name, role" under them. */
    private static RawQuote creditedOnOneLine(List<RawLine> lines, int start) {
        Matcher credit = CREDIT.matcher(lines.get(start + 1).text());
        boolean credited = isMarked(lines.get(start)) && lines.get(start + 1).isShort() && credit.matches()
                && RawLine.isName(credit.group(1));
        return credited ? new RawQuote(lines.get(start).text(), credit.group(1), credit.group(2), start + 2) : null;
    }

    private static RawQuote creditedBelow(List<RawLine> lines, int start) {
        if (!lines.get(start + 1).isName()) {
            return null;
        }
        String name = lines.get(start + 1).text();
        int end = start + 2;
        boolean twice = end < lines.size() && repeats(lines.get(end), name);
        if (twice) {
            end++;
        }
        String role = "";
        if (end < lines.size() && isRole(lines, end, twice)) {
            role = lines.get(end++).text();
        }
        boolean named = name.contains(" ")
                && (!role.isEmpty() || isMarked(lines.get(start)) || mentioned(lines, name, start));
        return twice || named ? new RawQuote(lines.get(start).text(), name, role, end) : null;
    }

    private static boolean isSaid(RawLine line) {
        return !line.isItem() && !line.isHeading() && (line.isProse() || isMarked(line));
    }

    /** Says whether the line stands in marks, or was set as a quotation. */
    private static boolean isMarked(RawLine line) {
        return line.sort() == RawLine.Sort.SAID || inMarks(line.text());
    }

    private static boolean repeats(RawLine line, String name) {
        return line.text().length() <= name.length() + 60
                && line.text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** A role is short and stands as close to the name as the name stands to itself; a subheading stands apart. */
    private static boolean isRole(List<RawLine> lines, int at, boolean afterTwoNames) {
        RawLine line = lines.get(at);
        boolean apart = line.afterGap() && !lines.get(at - 1).afterGap();
        boolean shortEnough = line.isShort()
                || afterTwoNames && !line.afterGap() && !line.isItem() && line.text().length() <= LONGEST_ROLE;
        return shortEnough && !apart && !line.text().startsWith("#") && !inMarks(line.text());
    }

    private static boolean inMarks(String text) {
        List<Mark> marks = Marked.marks(text);
        return marks.size() >= 2 && marks.get(0).start() == 0 && marks.get(marks.size() - 1).end() >= text.length() - 1;
    }

    /** Who is quoted under a paragraph is mostly met in the text around it. */
    private static boolean mentioned(List<RawLine> lines, String name, int start) {
        int to = Math.min(lines.size(), start + NEARBY);
        for (int i = Math.max(0, start - NEARBY); i < to; i++) {
            if (i != start + 1 && lines.get(i).isProse() && lines.get(i).text().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
