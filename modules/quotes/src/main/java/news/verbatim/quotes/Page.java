package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * A story laid out as one string of paragraphs, which is how the engine walks it, with the way back to blocks and offsets.
 */
final class Page {

    /** One paragraph of the laid-out text, without its line break. */
    record Paragraph(int start, int end, int block, int blockStart, TextBlock.Kind kind, TextBlock source) {

        boolean blank(String text) {
            return text.substring(start, end).isBlank();
        }
    }

    final String text;
    final List<Paragraph> paragraphs;
    private final boolean plain;

    private Page(String text, List<Paragraph> paragraphs, boolean plain) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.plain = plain;
    }

    static Page of(List<TextBlock> blocks) {
        StringBuilder all = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            int start = all.length();
            all.append(block.text());
            split(all, start, i, block.kind(), block, paragraphs);
            all.append('\n');
        }
        return new Page(all.toString(), List.copyOf(paragraphs), false);
    }

    /** An article as one text: a line is a paragraph, and offsets are offsets into the whole text. */
    static Page of(String article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        split(article, 0, 0, TextBlock.Kind.PARAGRAPH, null, paragraphs);
        return new Page(article, List.copyOf(paragraphs), true);
    }

    private static void split(CharSequence text, int from, int block, TextBlock.Kind kind, TextBlock source, List<Paragraph> to) {
        int start = from;
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.subSequence(start, i).toString().isBlank()) {
                    to.add(new Paragraph(start, i, block, from, kind, source));
                }
                start = i + 1;
            }
        }
    }

    /** The piece for a stretch of the laid-out text that lies inside one paragraph. */
    Piece piece(Paragraph paragraph, int start, int end) {
        int shift = plain ? 0 : paragraph.blockStart();
        return new Piece(paragraph.block(), start - shift, end - shift);
    }

    Piece piece(int start, int end) {
        return piece(paragraphs.get(paragraphAt(start)), start, end);
    }

    /** Index of the paragraph that holds this offset, or of the last one that starts before it. */
    int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    String sub(int start, int end) {
        return text.substring(start, end);
    }
}
