package news.verbatim.quotes.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.lines.NameWords;
import news.verbatim.quotes.lines.Signatures;
import news.verbatim.quotes.lines.SignedLines;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Tokens;

/** Words whose speaker is named behind them, on the lines under them, or by the handle of a post. */
final class Signed {

    private static final Pattern BEHIND = Pattern
            .compile(
                    "\\s*+(?:[—–―]|--?|\\()\\s*+([\\p{Lu}\\p{Lo}][^\\n,、;:()“”\"]{1,60}?)\\s*+"
                            + "(?:[,、]\\s*+([^()]{1,90}?)|\\(([^()]{1,60})\\))?\\)?\\.?");
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
    private final Signatures signatures;

    private Signed(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines;
        this.signatures = Signatures.of(lines, structure.reading.lexicon);
    }

    static void read(Structure structure) {
        Signed signed = new Signed(structure);
        for (Line line : structure.lines) {
            if (!structure.taken(line.index)) {
                signed.behind(line);
            }
        }
        for (int i = 0; i < structure.lines.size(); i++) {
            if (!structure.taken(i)) {
                signed.at(i);
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
        if (whole && matcher.matches() && NameWords.areName(matcher.group(1))) {
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
                && NameWords.areName(Signatures.bare(handle.group(1))) && !line.endsSentence()) {
            post(i, line, handle);
            return;
        }
        SignedLines signature = i > 0 && !structure.taken(i - 1) ? signatures.under(i - 1) : null;
        if (signature != null) {
            signature(signature);
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

    private void signature(SignedLines signature) {
        for (int k = signature.line(); k < signature.end(); k++) {
            structure.frame(k);
        }
        words(signature.line() - 1,
                voice(lines.get(signature.line()), signature.name(), signature.role(), Voice.Sort.SIGNATURE));
    }

    private Voice voice(Line line, String name, String role, Voice.Sort sort) {
        String bare = Signatures.bare(name);
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
        LaidOutText page = structure.reading.page;
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
