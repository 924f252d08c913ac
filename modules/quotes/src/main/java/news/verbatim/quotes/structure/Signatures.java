package news.verbatim.quotes.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Page;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Tokens;

/**
 * Names under words or behind them: "— Name, role"; a name, the name again and the role on lines of their own; a post
 * with its handle. A name alone is a heading; what makes it a signature is a dash, a second naming, a role, a credit
 * or a handle.
 */
final class Signatures {

    private static final Pattern BEHIND = Pattern
            .compile(
                    "\\s*+(?:[—–―]|--?|\\()\\s*+(\\p{Lu}[^\\n,;:()“”\"]{1,60}?)\\s*+(?:,\\s*+([^()]{1,90}?)|\\(([^()]{1,60})\\))?\\)?\\.?");
    private static final Pattern HANDLE = Pattern
            .compile("([^@(\\n]{1,60}?)\\s*+\\(?(@[\\p{L}\\p{N}_.]{2,40})\\)?(?:\\s*+(?:[·•|,–—-]\\s*+)?\\S.{0,40})?");
    private static final Pattern TIME_OR_YEAR = Pattern.compile("\\d[:.]\\d{2}|\\d{4}$");
    private static final String ENDS = ".!?…";
    private static final int LONGEST_ROLE = 90;
    private static final int MOST_LINES = 4;
    private static final int MOST_PARAGRAPHS = 6;
    private static final int LONGEST_HEADLINE = 120;

    private final Structure structure;
    private final List<Line> lines;
    /** Whether lines with a dash and a name come back; a single one at the end is the writer's. */
    private final boolean several;

    private Signatures(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines;
        this.several = lines.stream().filter(line -> line.startsWithDash() && Line.isName(bare(line.text))).count() > 1;
    }

    static void read(Structure structure) {
        Signatures signatures = new Signatures(structure);
        for (Line line : structure.lines) {
            if (!structure.taken(line.index)) {
                signatures.behind(line);
            }
        }
        for (int i = 0; i < structure.lines.size(); i++) {
            if (!structure.taken(i)) {
                signatures.at(i);
            }
        }
    }

    /** “…” — Name, role */
    private void behind(Line line) {
        if (!line.opensMarked()) {
            return;
        }
        Pairing.Stretch last = line.stretches.get(0);
        for (Pairing.Stretch stretch : line.stretches) {
            last = stretch.end() > last.end() ? stretch : last;
        }
        boolean whole = last.start() <= line.start + 1;
        Matcher matcher = BEHIND.matcher(structure.reading.page.sub(Math.min(last.end(), line.end), line.end));
        if (whole && matcher.matches() && Line.isName(matcher.group(1))) {
            int start = last.end() + matcher.start(1);
            String role = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            structure.sign(line.index, new Voice(start, start + matcher.group(1).length(), matcher.group(1), role,
                    Voice.Sort.SIGNATURE));
        }
    }

    private void at(int i) {
        Line line = lines.get(i);
        Matcher handle = HANDLE.matcher(line.text);
        if (line.text.indexOf('@') > 0 && line.text.length() <= LONGEST_ROLE && !line.isMarked() && handle.matches()
                && Line.isName(bare(handle.group(1))) && !line.endsSentence()) {
            post(i, line, handle);
        } else if (i > 0 && said(i - 1)) {
            signature(i, line);
        }
    }

    /** A post: its sender stands under it, or above it when the next line follows at once. */
    private void post(int i, Line line, Matcher handle) {
        Voice voice = voice(line, handle.group(1), null, Voice.Sort.SENDER);
        boolean above = i + 1 < lines.size() && !lines.get(i + 1).afterGap && !isMetrics(lines.get(i + 1))
                && lines.get(i + 1).words() > 3;
        if (above) {
            structure.frame(i);
            structure.give(lines.get(i + 1), lines.get(i + 1).start, voice, Speech.Sort.BLOCK);
            return;
        }
        if (i == 0 || structure.taken(i - 1) || lines.get(i - 1).last() == ':') {
            return;
        }
        structure.frame(i);
        words(i - 1, voice);
        for (int k = i + 1; k < Math.min(lines.size(), i + MOST_LINES) && isMetrics(lines.get(k)); k++) {
            structure.frame(k);
        }
    }

    /** A line of figures: a date, a time, how many have liked it. */
    private static boolean isMetrics(Line line) {
        return line.text.length() < 60 && !line.isMarked()
                && (line.holds("metrics") && line.text.codePoints().anyMatch(Character::isDigit)
                        || TIME_OR_YEAR.matcher(line.text).find());
    }

    /** Whether somebody may have said this line: it ends as a sentence does, or stands in marks. */
    private boolean said(int i) {
        Line line = lines.get(i);
        return !structure.taken(i) && (line.endsSentence() || line.isAllMarked() || line.opensMarked())
                && line.kind != TextBlock.Kind.HEADLINE && !line.startsWithDash();
    }

    private void signature(int i, Line line) {
        boolean dash = line.startsWithDash() || line.text.startsWith("- ");
        String rest = dash ? line.text.replaceFirst("^(?:--|[—–―-])\\s*", "") : line.text;
        int comma = cut(rest);
        String name = rest.substring(0, comma).strip();
        String behind = comma < rest.length() ? rest.substring(comma + 1).replace(")", "").strip() : "";
        if (!Line.isName(name) || rest.length() > LONGEST_ROLE || line.endsSentence() && !line.text.endsWith("r.")) {
            return;
        }
        int next = i + 1;
        boolean again = next < lines.size() && repeats(lines.get(next), name);
        next += again ? 1 : 0;
        Line below = next < lines.size() ? lines.get(next) : null;
        boolean role = behind.isEmpty() && below != null && isRole(below, again || dash);
        String printed = !behind.isEmpty() ? behind : role ? below.text : null;
        next += role ? 1 : 0;
        int credits = next;
        while (credits < Math.min(lines.size(), next + 2) && isCredit(lines.get(credits), name)) {
            credits++;
        }
        boolean sure = dash && (!behind.isEmpty() || role || several || speaks(lines.get(i - 1))) || again
                || credits > next || role && isOffice(below, name)
                || !behind.isEmpty() && (lines.get(i - 1).isAllMarked() || office(behind)) && name.contains(" ");
        if (!sure || !dash && !again && !name.contains(" ")) {
            return;
        }
        for (int k = i; k < credits; k++) {
            structure.frame(k);
        }
        words(i - 1, voice(line, name, printed, Voice.Sort.SIGNATURE));
    }

    private static boolean speaks(Line line) {
        return line.opensMarked() || line.holds("own");
    }

    private static int cut(String text) {
        int cut = 0;
        while (cut < text.length() && ",(|".indexOf(text.charAt(cut)) < 0) {
            cut++;
        }
        return cut;
    }

    private static boolean repeats(Line line, String name) {
        return line.isShort() && line.text.length() <= name.length() + LONGEST_ROLE / 2
                && line.text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** A role stands under its name, with no more room between them than between the name and itself. */
    private static boolean isRole(Line line, boolean sure) {
        return line.isShort() && !line.startsWithDash() && line.dress == Line.Dress.NONE && !isCreditLine(line)
                && (sure || !line.afterGap || line.words() <= 8);
    }

    private static boolean isCredit(Line line, String name) {
        return isCreditLine(line) || repeats(line, name) && !line.afterGap;
    }

    private static boolean isCreditLine(Line line) {
        return line.text.startsWith("©") || line.text.startsWith("(c)") || line.text.length() <= LONGEST_ROLE
                && line.begins("credit") && (line.text.contains(":") || line.text.contains("/"));
    }

    /** Whether the line under a name is a role: it names an office, or follows the name at once where lines have room. */
    private boolean isOffice(Line line, String name) {
        return name.contains(" ") && (office(line.text) || !line.afterGap && lines.get(line.index - 1).afterGap);
    }

    private boolean office(String words) {
        Lexicon lexicon = structure.reading.lexicon;
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}-]+")) {
            if (lexicon.has("role", word) || lexicon.has("title", word) || lexicon.has("body", word)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("^(?:--|[—–―-])\\s*", "");
    }

    private Voice voice(Line line, String name, String role, Voice.Sort sort) {
        String bare = bare(name);
        int start = line.start + line.text.indexOf(bare);
        return new Voice(start, start + bare.length(), bare, role, sort);
    }

    /**
     * Gives the paragraph above a signature to its name, and those above it in which somebody goes on to speak of
     * himself.
     */
    private void words(int from, Voice voice) {
        Line line = lines.get(from);
        structure.give(line, line.start, voice, Speech.Sort.BLOCK);
        boolean marked = structure.signed(from) != null;
        for (int i = from - 1; i >= Math.max(0, from - MOST_PARAGRAPHS) && !structure.taken(i); i--) {
            Line above = lines.get(i);
            boolean goesOn = marked ? goesOn(i + 1) : isOwn(above);
            if (!goesOn) {
                return;
            }
            structure.give(above, above.start, voice, Speech.Sort.BLOCK);
        }
    }

    /** Whether the marked words of a paragraph go on from the one before. */
    private boolean goesOn(int i) {
        return lines.get(i).isMarked() && lines.get(i).stretches.get(0).continues() && lines.get(i - 1).isMarked();
    }

    private boolean isOwn(Line line) {
        boolean headline = line.index == 0 && line.text.length() < LONGEST_HEADLINE && !line.endsSentence();
        return !headline && line.kind == TextBlock.Kind.PARAGRAPH && line.endsSentence() && !line.isMarked()
                && line.last() != ':' && line.holds("own") && !tells(line);
    }

    /** Whether a verb of saying of somebody named stands in a line: then the writer speaks. */
    private boolean tells(Line line) {
        Tokens tokens = structure.reading.tokens;
        Page page = structure.reading.page;
        for (int i = tokens.at(line.start); i < tokens.count && tokens.start[i] < line.end; i++) {
            boolean said = structure.reading.cue[i] == news.verbatim.quotes.text.Reading.SAY;
            if (said && i > 0 && tokens.capital(i - 1) && tokens.end[i - 1] - tokens.start[i - 1] > 1
                    && ENDS.indexOf(page.text.charAt(tokens.end[i - 1] - 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
