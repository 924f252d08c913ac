package news.verbatim.quotes.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.TextBlock;

/**
 * A story laid out as one string of paragraphs, which is how the engine walks it, with the way back to blocks and
 * offsets.
 */
@ModuleInternal
public final class LaidOutText {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|abbr|aside|article|b|blockquote|br|cite|div|em|figcaption|figure|h[1-6]|hr|i|img|li|ol|p|q|section|small|span"
                    + "|strong|sub|sup|table|tbody|td|th|thead|time|tr|u|ul)(?:\\s[^<>\n]{0,400})?/?>",
            Pattern.CASE_INSENSITIVE);

    /** One paragraph of the laid-out text, without its line break. */
    public record Paragraph(int start, int end, int block, int blockStart, TextBlock.Kind kind, TextBlock source) {

        boolean blank(String text) {
            return text.substring(start, end).isBlank();
        }
    }

    /** The text as its marks look, of the same length as what was written. */
    public final String text;
    final Look look;
    public final List<Paragraph> paragraphs;
    private final String written;
    private final boolean plain;

    private LaidOutText(String text, List<Paragraph> paragraphs, boolean plain) {
        this.written = text;
        this.look = Look.of(text);
        this.text = withoutTags(look.text());
        this.paragraphs = paragraphs;
        this.plain = plain;
    }

    /** The text with blanks in place of the tags of HTML; what stands in their attributes is no text. */
    private static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        Matcher tags = TAG.matcher(text);
        char[] out = null;
        while (tags.find()) {
            out = out == null ? text.toCharArray() : out;
            Arrays.fill(out, tags.start(), tags.end(), ' ');
        }
        return out == null ? text : new String(out);
    }

    public static LaidOutText of(List<TextBlock> blocks) {
        StringBuilder all = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            int start = all.length();
            all.append(block.text());
            split(all, start, i, block.kind(), block, paragraphs);
            all.append('\n');
        }
        return new LaidOutText(all.toString(), List.copyOf(paragraphs), false);
    }

    /** An article as one text: a line is a paragraph, and offsets are offsets into the whole text. */
    public static LaidOutText of(String article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        split(article, 0, 0, TextBlock.Kind.PARAGRAPH, null, paragraphs);
        return new LaidOutText(article, List.copyOf(paragraphs), true);
    }

    private static void split(CharSequence text, int from, int block, TextBlock.Kind kind, TextBlock source,
            List<Paragraph> to) {
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
    public Piece piece(Paragraph paragraph, int start, int end) {
        int shift = plain ? 0 : paragraph.blockStart();
        return new Piece(paragraph.block(), start - shift, end - shift);
    }

    /** Where the laid-out text has an offset of a block. */
    public int offset(int block, int offset) {
        return plain ? offset : paragraphOf(block).blockStart() + offset;
    }

    private Paragraph paragraphOf(int block) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).block() < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return paragraphs.get(low);
    }

    public Piece piece(int start, int end) {
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

    /** What was written there. */
    public String sub(int start, int end) {
        return written.substring(start, end);
    }
}
