package news.verbatim.quotes.structure;

import java.util.List;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * Lines of dialogue behind a dash. The writer's words inside such a line, "he asked", are told by a verb of saying, or
 * in a language without lists by a second dash.
 */
final class Dialogue {

    private static final int FEWEST = 2;
    private static final int CUE = 4;
    private static final String DASHES = "—–―";

    private final Structure structure;
    private final Tokens tokens;

    private Dialogue(Structure structure) {
        this.structure = structure;
        this.tokens = structure.reading.tokens;
    }

    static void read(Structure structure) {
        new Dialogue(structure).run();
    }

    private void run() {
        List<Line> lines = structure.lines.stream().filter(this::isSpoken).toList();
        long sentences = lines.stream().filter(line -> line.endsSentence() || line.last() == ':').count();
        boolean alive = lines.stream().anyMatch(line -> line.text.indexOf('?') > 0 || line.text.indexOf('!') > 0
                || line.holds("you") || line.holds("own") || narrator(words(line), line.end) < line.end);
        if (lines.size() < FEWEST || sentences * 3 < lines.size() * 2L || !alive) {
            return;
        }
        lines.forEach(this::say);
    }

    private boolean isSpoken(Line line) {
        return line.startsWithDash() && line.text.length() > 3 && !structure.taken(line.index)
                && !(line.isMarked() && line.stretches.get(0).start() <= words(line) + 1);
    }

    private static int words(Line line) {
        int i = 0;
        while (i < line.text.length() && (DASHES.indexOf(line.text.charAt(i)) >= 0 || line.text.charAt(i) == '-'
                || Character.isWhitespace(line.text.charAt(i)) || Character.isSpaceChar(line.text.charAt(i)))) {
            i++;
        }
        return line.start + i;
    }

    private void say(Line line) {
        int from = words(line);
        while (from < line.end) {
            int to = narrator(from, line.end);
            int end = to;
            while (end > from && (Character.isWhitespace(at(end - 1)) || DASHES.indexOf(at(end - 1)) >= 0)) {
                end--;
            }
            structure.say(line.index, new Speech(from, end, null, Speech.Sort.DIALOGUE));
            from = to < line.end ? behind(to, line.end) : line.end;
        }
    }

    /** Where the writer's words begin: behind a sign, in lower case, with a verb of saying near; the end without any. */
    private int narrator(int from, int end) {
        int first = tokens.at(from);
        for (int i = first + 1; i < tokens.count && tokens.start[i] < end; i++) {
            boolean dash = DASHES.indexOf(at(tokens.start[i - 1])) >= 0 && !tokens.word(i - 1);
            char before = at(tokens.end[i - 1] - 1);
            boolean sign = dash || ",.?!…".indexOf(before) >= 0;
            if (sign && tokens.word(i) && Character.isLowerCase(at(tokens.start[i]))
                    && structure.reading.stretch[i] < 0
                    && (structure.reading.lexicon.known() ? tells(i, end) : dash)) {
                return dash ? tokens.start[i - 1] : tokens.start[i];
            }
        }
        return end;
    }

    private boolean tells(int first, int end) {
        for (int i = first; i < Math.min(tokens.count, first + CUE) && tokens.start[i] < end; i++) {
            if (structure.reading.cue[i] == Reading.SAY) {
                return true;
            }
            if (!tokens.word(i)) {
                return false;
            }
        }
        return false;
    }

    /** Where speech goes on behind the writer's words: behind a dash or the end of their sentence. */
    private int behind(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            boolean dash = DASHES.indexOf(at(i)) >= 0;
            boolean stop = ".!?".indexOf(at(i)) >= 0 && Character.isWhitespace(at(i + 1));
            if (dash || stop) {
                int next = i + 1;
                while (next < end && (Character.isWhitespace(at(next)) || DASHES.indexOf(at(next)) >= 0)) {
                    next++;
                }
                return next;
            }
        }
        return end;
    }

    private char at(int i) {
        return structure.reading.page.text.charAt(i);
    }
}
