package news.verbatim.quotes.text;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.TextBlock;

/**
 * Lists every quotation mark of a text, by its look ({@link MarkTable}). It knows characters and their neighbours and
 * nothing else, so that what the finder thinks cannot hide a mark. In doubt a character is a mark.
 */
public final class Sweep {

    private Sweep() {
    }

    /** Every quotation mark in every block, in text order. */
    public static List<Mark> marks(List<TextBlock> blocks) {
        List<Mark> marks = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            Look look = Look.of(blocks.get(block).text());
            for (MarkScanner.Sign sign : MarkScanner.scan(look.text(), 0, look.text().length())) {
                marks.add(new Mark(block, look.start(sign.start()), look.end(sign.end())));
            }
        }
        return List.copyOf(marks);
    }
}
