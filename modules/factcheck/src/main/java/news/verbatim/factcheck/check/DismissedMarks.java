package news.verbatim.factcheck.check;

import java.util.List;
import news.verbatim.events.text.CheckedText;

/**
 * The marks of a text that quote nobody, as a checker has seen them.
 *
 * @param fields each with the whole of its field, because what stands around the marks tells whether they quote
 *               somebody
 */
record DismissedMarks(List<String> fields) {

    static DismissedMarks of(CheckedText content) {
        return new DismissedMarks(
                content.dismissals().stream().map(dismissal -> content.text().at(dismissal.span()) + " in "
                        + content.text().at(dismissal.span().place())).sorted().toList());
    }
}
