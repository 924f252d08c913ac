package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists every quotation mark of a text. It knows characters and their neighbours and nothing else, so that what the finder
 * thinks cannot hide a mark. In doubt a character is a mark.
 */
public final class Sweep {

    private Sweep() {
    }

    /** Every quotation mark in every block, in text order. */
    public static List<Mark> marks(List<TextBlock> blocks) {
        List<Mark> marks = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            String text = blocks.get(block).text();
            for (MarkScanner.Sign sign : MarkScanner.scan(text, 0, text.length())) {
                marks.add(new Mark(block, sign.start(), sign.end()));
            }
        }
        return List.copyOf(marks);
    }
}
