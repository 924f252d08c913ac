package news.verbatim.drafting;

import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.Span;
import news.verbatim.events.StoryText;
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

    /** Returns what stands in the pieces of one quotation, without their outer marks, as a reader would say it in one go. */
    static String words(List<Span> pieces, StoryText text) {
        return pieces.stream().map(piece -> withoutOuterMarks(text.at(piece))).collect(Collectors.joining(" "));
    }

    /** Says whether there is anything in it that is said: a letter or a digit. */
    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static List<Mark> marks(String text) {
        return Sweep.marks(List.of(TextBlock.of(TextBlock.Kind.PARAGRAPH, text)));
    }
}
