package news.verbatim.drafting;

import java.util.List;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.Sweep;
import news.verbatim.quotes.TextBlock;

/** Words with quotation marks around them. */
final class Marked {

    private Marked() {
    }

    /** Says whether a quotation mark stands in the text. */
    static boolean has(String text) {
        return text != null && !marks(text).isEmpty();
    }

    /** Returns the words without a mark at the very start and one at the very end. */
    static String withoutOuterMarks(String words) {
        List<Mark> marks = marks(words);
        int start = 0;
        int end = words.length();
        if (!marks.isEmpty() && marks.get(0).start() == 0) {
            start = marks.get(0).end();
        }
        if (!marks.isEmpty() && marks.get(marks.size() - 1).end() == end && marks.get(marks.size() - 1).start() >= start) {
            end = marks.get(marks.size() - 1).start();
        }
        return words.substring(start, end);
    }

    static List<Mark> marks(String text) {
        return Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text)));
    }
}
