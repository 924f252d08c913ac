package news.verbatim.drafting.draft;

import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.text.Sweep;

/** Words with quotation marks around them. */
@ModuleInternal
public final class Marked {

    private Marked() {
    }

    /** Says whether a quotation mark stands in the text. */
    public static boolean has(String text) {
        return text != null && !marks(text).isEmpty();
    }

    /** Returns the words without a mark at the very start and one at the very end. */
    public static String withoutOuterMarks(String words) {
        List<Mark> marks = marks(words);
        int start = 0;
        int end = words.length();
        if (!marks.isEmpty() && marks.get(0).start() == 0) {
            start = marks.get(0).end();
        }
        if (!marks.isEmpty() && marks.get(marks.size() - 1).end() == end
                && marks.get(marks.size() - 1).start() >= start) {
            end = marks.get(marks.size() - 1).start();
        }
        return words.substring(start, end);
    }

    /**
     * Returns what stands in the pieces of one quotation, without their outer marks, as a reader would say it in one
     * go.
     */
    public static String words(List<Span> pieces, StoryText text) {
        return pieces.stream().map(piece -> withoutOuterMarks(text.at(piece))).collect(Collectors.joining(" "));
    }

    /** Says whether there is anything in it that is said: a letter or a digit. */
    public static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public static List<Mark> marks(String text) {
        return Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text)));
    }
}
