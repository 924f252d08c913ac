package news.verbatim.drafting.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.drafting.draft.Marked;
import news.verbatim.events.text.Inline;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.lines.TextLine;

/**
 * A line of a raw article that is not empty; lines that were only wrapped are one again.
 *
 * @param text     what stands there
 * @param afterGap whether an empty line stands before it
 * @param sort     what it is, if the article says so
 * @param inlines  how stretches of it are set
 */
record RawLine(String text, boolean afterGap, Sort sort, List<Inline> inlines) {

    /** What a line is. Of plain ones it has to be guessed. */
    enum Sort {
        PLAIN, HEADLINE, HEADING, ITEM, SAID
    }

    private static final Pattern ITEM = Pattern.compile("(?:[•●◦∙▪‣][\\s\\u00a0]*+|[·*–-][\\s\\u00a0]++)(\\S.*)");
    private static final Pattern PROSE_END = Pattern.compile(".*[.!?…:;,][\"'”’“»«)\\]]*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:][\"'”’“»«)\\]]*");
    private static final int SHORT = 100;
    private static final int WRAPPED = 55;
    private static final int NARROW = 50;
    private static final int WIDE = 90;

    RawLine(String text, boolean afterGap) {
        this(text, afterGap, Sort.PLAIN, List.of());
    }

    static List<RawLine> of(String text) {
        List<RawLine> lines = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String stripped = stripped(line);
            if (!stripped.isEmpty()) {
                group.add(stripped);
            } else {
                paragraphs(group, lines);
                group.clear();
            }
        }
        paragraphs(group, lines);
        return lines;
    }

    /**
     * Adds the lines between two empty ones: as one if somebody's mailer has cut them, else those together that go on.
     */
    private static void paragraphs(List<String> group, List<RawLine> lines) {
        boolean cut = isCut(group);
        StringBuilder whole = new StringBuilder();
        boolean gap = true;
        for (int i = 0; i < group.size(); i++) {
            if (i > 0 && (cut || goesOn(group.get(i - 1), group.get(i)))) {
                join(whole, group.get(i));
            } else {
                add(whole, gap, lines);
                gap = i == 0;
                whole.append(group.get(i));
            }
        }
        add(whole, gap, lines);
    }

    /**
     * A hyphen of a layout at the end of a line is gone when the line is; one that everybody types stays, it may be
     * meant.
     */
    private static void join(StringBuilder whole, String next) {
        int last = whole.length() - 1;
        boolean inWord = last > 0 && Character.isLetter(whole.charAt(last - 1))
                && Character.isLowerCase(next.codePointAt(0));
        if (inWord && whole.charAt(last) == '\u2010') {
            whole.setLength(last);
        } else if (!inWord || whole.charAt(last) != '-') {
            whole.append(' ');
        }
        whole.append(next);
    }

    /**
     * Says whether no line had room for the first word of the next one, in the width of a mail: then the lines are one
     * paragraph.
     */
    private static boolean isCut(List<String> group) {
        int width = group.stream().mapToInt(String::length).max().orElse(0);
        if (group.size() < 2 || width < NARROW || width > WIDE || shaped(group.get(group.size() - 1)).isName()
                || group.stream().skip(1).anyMatch(line -> ITEM.matcher(line).matches())
                || group.stream().limit(group.size() - 1L).allMatch(line -> SENTENCE_END.matcher(line).matches())) {
            return false;
        }
        for (int i = 1; i < group.size(); i++) {
            String word = group.get(i).split("\\s", 2)[0];
            if (group.get(i - 1).length() + 1 + word.length() <= width) {
                return false;
            }
        }
        return true;
    }

    private static void add(StringBuilder whole, boolean afterGap, List<RawLine> lines) {
        if (!whole.isEmpty()) {
            lines.add(new RawLine(whole.toString(), afterGap));
            whole.setLength(0);
        }
    }

    /** Without white space at its ends, the hard kind too. */
    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == '\u00a0';
    }

    /** A long line that ends in the middle of a sentence goes on in the next one, if that begins in lower case. */
    private static boolean goesOn(String line, String next) {
        boolean open = !PROSE_END.matcher(line).matches() || line.endsWith(",");
        return line.length() >= WRAPPED && open && Character.isLowerCase(next.codePointAt(0));
    }

    boolean isItem() {
        return sort == Sort.ITEM || sort == Sort.PLAIN && ITEM.matcher(text).matches();
    }

    String item() {
        Matcher matcher = ITEM.matcher(text);
        return sort == Sort.PLAIN && matcher.matches() ? matcher.group(1) : text;
    }

    boolean isHeading() {
        return sort == Sort.HEADING || sort == Sort.HEADLINE;
    }

    /** Says whether the line is whole sentences. */
    boolean isProse() {
        return !isHeading() && (PROSE_END.matcher(text).matches() || text.length() > SHORT);
    }

    /** Says whether the line can be a name, a role or a subheading. */
    boolean isShort() {
        return !isProse() && !isItem();
    }

    /** Returns it as the grammar of lines sees it. */
    TextLine shape() {
        return new Shape(this);
    }

    private static TextLine shaped(String line) {
        return new RawLine(line, false).shape();
    }

    /** What of a raw line the grammar asks for. */
    private static final class Shape extends TextLine {

        private final RawLine line;
        private final List<Mark> marks;

        Shape(RawLine line) {
            super(line.text, line.afterGap);
            this.line = line;
            this.marks = Marked.marks(line.text);
        }

        @Override
        protected boolean isMarked() {
            return line.sort == Sort.SAID || marks.size() > 1;
        }

        @Override
        protected boolean opensMarked() {
            return line.sort == Sort.SAID || marks.size() > 1 && marks.get(0).start() == 0;
        }

        @Override
        protected boolean isAllMarked() {
            return line.sort == Sort.SAID || opensMarked() && marks.get(marks.size() - 1).end() >= text.length() - 1;
        }

        @Override
        protected boolean isHeading() {
            return line.isHeading() || text.startsWith("#");
        }

        @Override
        protected boolean isItem() {
            return line.isItem();
        }
    }
}
