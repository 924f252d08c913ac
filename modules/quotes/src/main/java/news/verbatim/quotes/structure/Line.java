package news.verbatim.quotes.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.lines.TextLine;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;

/**
 * One line of a text with what its shape says: a paragraph of the page without the white space and the signs of
 * Markdown around it.
 */
final class Line extends TextLine {

    /** Which signs of Markdown stand around a line. */
    enum Dress {
        NONE, BOLD, ITALIC, QUOTED, BLOCK, TITLE, ITEM
    }

    private static final Pattern ITEM = Pattern.compile("[•●◦▪‣*]\\s++.*");

    final int index;
    final int start;
    final int end;
    final Dress dress;
    final TextBlock.Kind kind;
    final List<Pairing.Stretch> stretches;

    private Line(int index, int start, int end, LaidOutText page, Dress dress, TextBlock.Kind kind,
            List<Pairing.Stretch> stretches) {
        super(page.sub(start, end), isAfterGap(page, index));
        this.index = index;
        this.start = start;
        this.end = end;
        this.dress = dress;
        this.kind = kind;
        this.stretches = stretches;
    }

    static Line of(Reading reading, int index) {
        LaidOutText page = reading.page;
        LaidOutText.Paragraph paragraph = page.paragraphs.get(index);
        // what stands under a picture is no line of the text that it stands in
        boolean caption = paragraph.kind() == TextBlock.Kind.PICTURE;
        int from = paragraph.start();
        int to = caption ? from : paragraph.end();
        while (from < to && blank(page.text.charAt(from))) {
            from++;
        }
        while (to > from && blank(page.text.charAt(to - 1))) {
            to--;
        }
        String whole = page.sub(from, to);
        boolean quoted = page.sub(paragraph.start(), from).toLowerCase(Locale.ROOT).contains("<blockquote");
        Dress dress = quoted ? Dress.BLOCK : dress(whole);
        int start = from + front(whole, dress);
        int end = Math.max(start, to - (dress == Dress.BOLD ? 2 : dress == Dress.ITALIC ? 1 : 0));
        return new Line(index, start, end, page, dress, paragraph.kind(),
                caption ? List.of() : reading.paragraphStretches(index));
    }

    private static boolean isAfterGap(LaidOutText page, int index) {
        if (index == 0) {
            return true;
        }
        LaidOutText.Paragraph paragraph = page.paragraphs.get(index);
        LaidOutText.Paragraph above = page.paragraphs.get(index - 1);
        return paragraph.block() != above.block()
                || page.sub(above.end(), paragraph.start()).chars().filter(c -> c == '\n').count() > 1;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Dress dress(String whole) {
        if (whole.length() > 4 && (whole.startsWith("**") && whole.endsWith("**")
                || whole.startsWith("__") && whole.endsWith("__"))) {
            return Dress.BOLD;
        }
        if (whole.length() > 2 && (whole.startsWith("*") && whole.endsWith("*")
                || whole.startsWith("_") && whole.endsWith("_"))) {
            return Dress.ITALIC;
        }
        return whole.startsWith("> ") ? Dress.QUOTED
                : whole.startsWith("#") ? Dress.TITLE : ITEM.matcher(whole).matches() ? Dress.ITEM : Dress.NONE;
    }

    private static int front(String whole, Dress dress) {
        int signs = switch (dress) {
            case BOLD -> 2;
            case ITALIC, QUOTED, ITEM -> 1;
            case TITLE -> (int) whole.chars().takeWhile(c -> c == '#').count();
            case NONE, BLOCK -> 0;
        };
        while (signs < whole.length() && blank(whole.charAt(signs))) {
            signs++;
        }
        return signs;
    }

    @Override
    protected boolean isMarked() {
        return !stretches.isEmpty();
    }

    @Override
    protected boolean opensMarked() {
        return isMarked() && stretches.get(0).start() <= start + 1;
    }

    @Override
    protected boolean isAllMarked() {
        return opensMarked() && stretches.stream().mapToInt(Pairing.Stretch::end).max().orElse(0) >= end - 1;
    }

    @Override
    protected boolean isSetApart() {
        return dress != Dress.NONE;
    }

    @Override
    protected boolean isHeading() {
        return kind == TextBlock.Kind.HEADLINE;
    }

    @Override
    protected boolean isItem() {
        return dress == Dress.ITEM;
    }

    /** Whether it is one bracket with nothing around it. */
    boolean isAside() {
        return text.length() > 2 && (text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1
                || text.charAt(0) == '[' && text.indexOf(']') == text.length() - 1);
    }
}
