package news.verbatim.events.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of words that is set in one way from end to end.
 *
 * @param start  first UTF-16 unit
 * @param end    the unit after the last
 * @param bold   whether it is bold
 * @param italic whether it is italic
 * @param href   where it leads; null if it is no link
 */
public record Run(int start, int end, boolean bold, boolean italic, String href) {

    /** Cuts a stretch of words where the setting changes; the runs together are the stretch. */
    static List<Run> of(List<Inline> inlines, int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        inlines.stream().filter(inline -> !inline.isPasted()).forEach(inline -> {
            cuts.add(Math.min(Math.max(inline.start(), start), end));
            cuts.add(Math.min(Math.max(inline.end(), start), end));
        });
        List<Run> runs = new ArrayList<>();
        int from = cuts.pollFirst();
        for (int to : cuts) {
            runs.add(set(inlines, from, to));
            from = to;
        }
        return runs;
    }

    private static Run set(List<Inline> inlines, int from, int to) {
        boolean bold = false;
        boolean italic = false;
        String href = null;
        for (Inline inline : inlines) {
            if (inline.start() <= from && to <= inline.end()) {
                bold |= inline.style() == Inline.Style.BOLD;
                italic |= inline.style() == Inline.Style.ITALIC;
                href = inline.style() == Inline.Style.LINK ? inline.href() : href;
            }
        }
        return new Run(from, to, bold, italic, href);
    }
}
