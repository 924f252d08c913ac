package news.verbatim.quotes.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.Page;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;

/**
 * One line of a text with what its shape says: a paragraph of the page without the white space and the signs of
 * Markdown around it.
 */
final class Line {

    /** Which signs of Markdown stand around a line. */
    enum Dress {
        NONE, BOLD, ITALIC, QUOTED, BLOCK, TITLE, ITEM
    }

    private static final int SHORT = 90;
    private static final int MOST_NAME_WORDS = 6;
    private static final Pattern NAME_WORD = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*");
    private static final Pattern ITEM = Pattern.compile("[•●◦▪‣*]\\s++.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+");
    private static final String DASHES = "—–―";

    final int index;
    final int start;
    final int end;
    final String text;
    final Dress dress;
    /** Whether an empty line, or the border of a block, stands in front. */
    final boolean afterGap;
    final TextBlock.Kind kind;
    final List<Pairing.Stretch> stretches;

    Line(Reading reading, int index) {
        Page page = reading.page;
        Page.Paragraph paragraph = page.paragraphs.get(index);
        this.index = index;
        this.kind = paragraph.kind();
        // what stands under a picture is no line of the text that it stands in
        boolean caption = kind == TextBlock.Kind.PICTURE;
        this.stretches = caption ? List.of() : reading.paragraphStretches(index);
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
        this.dress = quoted ? Dress.BLOCK : dress(whole);
        int front = front(whole);
        int back = dress == Dress.BOLD ? 2 : dress == Dress.ITALIC ? 1 : 0;
        this.start = from + front;
        this.end = Math.max(from + front, to - back);
        this.text = page.sub(start, end);
        this.afterGap = index == 0 || paragraph.block() != page.paragraphs.get(index - 1).block()
                || page.sub(page.paragraphs.get(index - 1).end(), paragraph.start()).chars()
                        .filter(c -> c == '\n').count() > 1;
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

    private int front(String whole) {
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

    /** Whether it holds marked words. */
    boolean isMarked() {
        return !stretches.isEmpty();
    }

    /** Whether marked words begin it. */
    boolean opensMarked() {
        return isMarked() && stretches.get(0).start() <= start + 1;
    }

    /** Whether it is nothing but marked words. */
    boolean isAllMarked() {
        return opensMarked() && stretches.stream().mapToInt(Pairing.Stretch::end).max().orElse(0) >= end - 1;
    }

    /** Whether it ends as a sentence does, marks and brackets behind it aside. */
    boolean endsSentence() {
        int i = text.length();
        while (i > 0 && "\"'”’“»«)]›‹*_".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && ".!?…。！？".indexOf(text.charAt(i - 1)) >= 0;
    }

    char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** Whether it is a few words that are no sentence: a name, a role, a heading. */
    boolean isShort() {
        return !text.isEmpty() && text.length() <= SHORT && !isMarked() && (!endsSentence() || isName())
                && ":;,".indexOf(last()) < 0 && dress != Dress.ITEM;
    }

    boolean startsWithDash() {
        return !text.isEmpty() && (DASHES.indexOf(text.charAt(0)) >= 0 || text.startsWith("-- "));
    }

    boolean isName() {
        return isName(text);
    }

    /** Whether it is one bracket with nothing around it. */
    boolean isAside() {
        return text.length() > 2 && (text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1
                || text.charAt(0) == '[' && text.indexOf(']') == text.length() - 1);
    }

    /** Whether words read like a name: capitals but for particles, no figures, not many of them. */
    static boolean isName(String words) {
        String[] all = words.strip().split("\\s+");
        if (all.length > MOST_NAME_WORDS || all[0].isEmpty() || FormWords.is("particle", all[all.length - 1])) {
            return false;
        }
        boolean letters = false;
        for (String word : all) {
            if (!NAME_WORD.matcher(word).matches()
                    && !(FormWords.is("particle", word) || word.startsWith("al-") || word.startsWith("el-"))) {
                return false;
            }
            letters |= word.length() > 1;
        }
        return letters && Character.isLetter(all[0].codePointAt(0))
                && (Character.isUpperCase(all[0].codePointAt(0)) || !Character.isLowerCase(all[0].codePointAt(0))
                        || all.length > 1);
    }

    /** How many words it has. */
    int words() {
        return (int) WORD.matcher(text).results().count();
    }

    /** Whether one of its words stands in a list. */
    boolean holds(String list) {
        return WORD.matcher(text).results().anyMatch(word -> FormWords.is(list, word.group()));
    }

    /** Whether its first word stands in a list. */
    boolean begins(String list) {
        return WORD.matcher(text).results().findFirst()
                .map(word -> word.start() < 3 && FormWords.is(list, word.group()))
                .orElse(false);
    }
}
