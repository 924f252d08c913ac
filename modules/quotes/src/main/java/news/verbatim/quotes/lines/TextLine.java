package news.verbatim.quotes.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;

/** A line of a text with what its shape says, whoever has read it. */
public class TextLine {

    private static final int SHORT = 90;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+");
    private static final String DASHES = "—–―";
    private static final String ENDS = ".!?…。！？";

    public final String text;
    /** Whether an empty line, or the border of a block, stands in front. */
    public final boolean afterGap;

    protected TextLine(String text, boolean afterGap) {
        this.text = text;
        this.afterGap = afterGap;
    }

    /** The lines of plain words that are not empty. */
    @ModuleInternal
    public static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean gap = true;
        for (String line : text.split("\n", -1)) {
            String words = line.strip();
            if (!words.isEmpty()) {
                lines.add(new TextLine(words, gap));
            }
            gap = words.isEmpty();
        }
        return lines;
    }

    /** Whether marked words begin it. */
    protected boolean opensMarked() {
        return false;
    }

    /** Whether it is nothing but marked words, or set as a quotation. */
    protected boolean isAllMarked() {
        return false;
    }

    /** Whether it holds marked words. */
    protected boolean isMarked() {
        return opensMarked();
    }

    /** Whether it is set in another way than the text around it. */
    protected boolean isSetApart() {
        return isHeading() || isItem();
    }

    /** Whether it is a heading, by what is known of it. */
    protected boolean isHeading() {
        return false;
    }

    /** Whether it is a point of a list. */
    protected boolean isItem() {
        return false;
    }

    /** Whether it ends as a sentence does, marks and brackets behind it aside. */
    public final boolean endsSentence() {
        int i = text.length();
        while (i > 0 && "\"'”’“»«)]›‹*_」』）".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && ENDS.indexOf(text.charAt(i - 1)) >= 0;
    }

    public final char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** Whether it is a few words that are no sentence: a name, a role, a heading. */
    public final boolean isShort() {
        return !text.isEmpty() && text.length() <= SHORT && !isMarked() && (!endsSentence() || isName())
                && ":;,：".indexOf(last()) < 0 && !isItem();
    }

    public final boolean startsWithDash() {
        return !text.isEmpty() && (DASHES.indexOf(text.charAt(0)) >= 0 || text.startsWith("-- "));
    }

    public final boolean isName() {
        return NameWords.areName(text);
    }

    /** How many words it has. */
    public final int words() {
        return (int) WORD.matcher(text).results().count();
    }

    /** Whether one of its words stands in a list. */
    public final boolean holds(String list) {
        return WORD.matcher(text).results().anyMatch(word -> LineWords.is(list, word.group()));
    }

    /** Whether its first word stands in a list. */
    public final boolean begins(String list) {
        return WORD.matcher(text).results().findFirst()
                .map(word -> word.start() < 3 && LineWords.is(list, word.group()))
                .orElse(false);
    }
}
