package news.verbatim.quotes.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Tongue;

/**
 * Names under words: "— Name, role"; a name, the name again and the role on lines of their own. A name alone is a
 * heading; what makes it a signature is a dash, a second naming, a role or a credit.
 */
public final class Signatures {

    private static final String DASH = "^(?:--|[—–―-])\\s*";
    private static final int LONGEST_ROLE = 90;
    private static final int LONGEST_LOOSE_ROLE = 160;
    private static final int MOST_WORDS_OF_ROLE = 8;
    private static final int LONG = 100;
    private static final int MOST_CREDITS = 2;

    private final List<? extends TextLine> lines;
    private final Lexicon lexicon;
    /** Whether lines with a dash and a name come back; a single one at the end is the writer's. */
    private final boolean several;

    private Signatures(List<? extends TextLine> lines, Lexicon lexicon) {
        this.lines = lines;
        this.lexicon = lexicon;
        this.several = lines.stream().filter(line -> line.startsWithDash() && NameWords.areName(bare(line.text)))
                .count() > 1;
    }

    /** Reads lines in whatever language they are written. */
    public static Signatures of(List<? extends TextLine> lines) {
        String text = lines.stream().map(line -> line.text).collect(Collectors.joining("\n"));
        return of(lines, Lexicon.of(Tongue.of(text, "")));
    }

    /** Reads lines of a language. */
    @ModuleInternal
    public static Signatures of(List<? extends TextLine> lines, Lexicon lexicon) {
        return new Signatures(lines, lexicon);
    }

    /** A name without the dash in front. */
    @ModuleInternal
    public static String bare(String name) {
        return name.strip().replaceFirst(DASH, "");
    }

    /** Who signed the words on a line, by the lines under it; null when nobody did. */
    public SignedLines under(int words) {
        int i = words + 1;
        if (i >= lines.size() || !isSaid(lines.get(words))) {
            return null;
        }
        TextLine line = lines.get(i);
        boolean dash = line.startsWithDash() || line.text.startsWith("- ");
        String rest = dash ? line.text.replaceFirst(DASH, "") : line.text;
        int cut = cut(rest);
        String name = rest.substring(0, cut).strip();
        String behind = cut < rest.length() ? rest.substring(cut + 1).replaceAll("[)）]", "").strip() : "";
        if (!NameWords.areName(name) || rest.length() > LONGEST_ROLE || line.isHeading() || line.isItem() && !dash
                || line.endsSentence() && !line.text.endsWith("r.")) {
            return null;
        }
        int next = i + 1;
        boolean again = next < lines.size() && repeats(lines.get(next), name);
        next += again ? 1 : 0;
        boolean role = behind.isEmpty() && next < lines.size() && isRole(next, again, again || dash);
        String printed = !behind.isEmpty() ? behind : role ? lines.get(next).text : null;
        TextLine below = role ? lines.get(next) : null;
        next += role ? 1 : 0;
        int end = next;
        while (end < Math.min(lines.size(), next + MOST_CREDITS) && isCredit(lines.get(end), name)) {
            end++;
        }
        boolean full = NameWords.areFull(name);
        boolean sure = again || end > next
                || dash && (!behind.isEmpty() || role || several || speaks(lines.get(words)))
                || full && (role && (office(below.text) || standsUnder(i, end)) || isUnderMarks(words, i, end)
                        || !behind.isEmpty() && (lines.get(words).isAllMarked() || office(behind)));
        return sure && (dash || again || full) ? new SignedLines(i, end, name, printed, other(i, end, name, below))
                : null;
    }

    /** Whether somebody may have said a line: it is a sentence or long, or stands in marks. */
    private static boolean isSaid(TextLine line) {
        boolean sentence = line.endsSentence() || line.text.length() > LONG && line.last() != ':';
        return (sentence || line.opensMarked() || line.isAllMarked()) && !line.isHeading() && !line.isItem()
                && !line.startsWithDash();
    }

    private static boolean speaks(TextLine line) {
        return line.opensMarked() || line.isAllMarked() || line.holds("own");
    }

    private static int cut(String text) {
        int cut = 0;
        while (cut < text.length() && ",(|、（".indexOf(text.charAt(cut)) < 0) {
            cut++;
        }
        return cut;
    }

    private static boolean repeats(TextLine line, String name) {
        return line.isShort() && line.text.length() <= name.length() + LONGEST_ROLE / 2
                && line.text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A role stands under its name, with no more room between them than between the name and itself. Under two names
     * in a text with room between its paragraphs it may be long, and end with a point.
     */
    private boolean isRole(int at, boolean twice, boolean sure) {
        TextLine line = lines.get(at);
        boolean apart = line.afterGap && !lines.get(at - 1).afterGap;
        boolean loose = twice && !line.afterGap && standsClose(at, at + 1) && !line.isMarked() && !line.isItem()
                && line.text.length() <= LONGEST_LOOSE_ROLE;
        return (line.isShort() || loose) && !apart && !line.startsWithDash() && !line.isSetApart()
                && !line.text.startsWith("#") && !isCreditLine(line)
                && (sure || !line.afterGap || line.words() <= MOST_WORDS_OF_ROLE);
    }

    private static boolean isCredit(TextLine line, String name) {
        return isCreditLine(line) || repeats(line, name) && !line.afterGap;
    }

    private static boolean isCreditLine(TextLine line) {
        return line.text.startsWith("©") || line.text.startsWith("(c)") || line.text.length() <= LONGEST_ROLE
                && line.begins("credit") && (line.text.contains(":") || line.text.contains("：")
                        || line.text.contains("/"));
    }

    /** Whether a role follows its name at once and the name stands apart, or both stand close under the words. */
    private boolean standsUnder(int name, int end) {
        return lines.get(name).afterGap ? !lines.get(name + 1).afterGap : standsClose(name, end);
    }

    /** Whether lines follow those above at once, with room behind, in a text that has room between its paragraphs. */
    private boolean standsClose(int from, int end) {
        boolean room = end < lines.size() ? lines.get(end).afterGap
                : lines.stream().skip(1).anyMatch(line -> line.afterGap);
        return room && lines.subList(from, end).stream().noneMatch(line -> line.afterGap);
    }

    /** Whether a name stands close under words that are all in marks. */
    private boolean isUnderMarks(int words, int name, int end) {
        return lines.get(words).isAllMarked() && standsClose(name, end);
    }

    private boolean office(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}-]+")) {
            if (lexicon.has("role", word) || lexicon.has("title", word) || lexicon.has("body", word)) {
                return true;
            }
        }
        return false;
    }

    private List<String> other(int from, int end, String name, TextLine role) {
        List<String> other = new ArrayList<>();
        for (int i = from + 1; i < end; i++) {
            if (lines.get(i) != role && !lines.get(i).text.equalsIgnoreCase(name)) {
                other.add(lines.get(i).text);
            }
        }
        return other;
    }
}
