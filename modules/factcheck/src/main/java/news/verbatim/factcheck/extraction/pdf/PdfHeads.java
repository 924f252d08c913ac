package news.verbatim.factcheck.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.Runs;
import news.verbatim.factcheck.extraction.text.WrittenDown;

/**
 * Takes out what comes again on each page and stands in no sentence: heads, feet, numbers of pages. They are told from
 * lines of the text by their place, which is the same on several pages, by their words, which differ in figures at the
 * most, and by the room around them.
 */
final class PdfHeads {

    private static final int ROWS = 3;
    private static final float SAME_PLACE = 5;
    private static final Pattern NUMBER = Pattern
            .compile("(?i)[\\s–—-]*+(?:(?:page|seite|p\\.|s\\.)\\s*+)?#(?:\\s*+(?:/|of|von)\\s*+#)?[\\s–—-]*+");
    private static final Pattern SURE = Pattern
            .compile("(?i)(?:page|seite)\\s*#(?:\\s*(?:/|of|von)\\s*#)?|[–—-]\\s*#\\s*[–—-]");

    private PdfHeads() {
    }

    static void takeOut(List<PdfPage> pages, WrittenDown down) {
        Map<String, List<PdfLine>> alike = new HashMap<>();
        List<PdfLine> outer = new ArrayList<>();
        for (PdfPage page : pages) {
            for (PdfLine line : outer(page)) {
                outer.add(line);
                alike.computeIfAbsent(key(line), one -> new ArrayList<>()).add(line);
            }
        }
        Set<PdfLine> out = new HashSet<>();
        for (PdfLine line : outer) {
            long again = alike.get(key(line)).stream()
                    .filter(other -> other.page != line.page && Math.abs(other.y - line.y) < SAME_PLACE)
                    .map(other -> other.page).distinct().count();
            if (again > 0 && (again + 1) * 4 >= pages.size() || again > 3 || SURE.matcher(key(line)).matches()) {
                out.add(line);
            }
        }
        for (PdfPage page : pages) {
            page.blocks.replaceAll(
                    block -> new PdfLayout.Block(block.lines().stream().filter(line -> !out.contains(line)).toList()));
            page.blocks.removeIf(block -> block.lines().isEmpty());
        }
        tell(out, down);
    }

    /** Told in the order of the pages; what is the same on each is told once. */
    private static void tell(Set<PdfLine> out, WrittenDown down) {
        Map<String, List<PdfLine>> same = new LinkedHashMap<>();
        out.stream().sorted(Comparator.comparingInt((PdfLine line) -> line.page).thenComparingDouble(line -> line.y))
                .forEach(line -> same.computeIfAbsent(line.words(), one -> new ArrayList<>()).add(line));
        same.forEach((words, lines) -> {
            Runs runs = new Runs();
            lines.forEach(line -> runs.add(line.page));
            boolean number = NUMBER.matcher(key(lines.get(0))).matches();
            down.leaveOut(number ? LeftOut.Kind.PAGE_NUMBER : LeftOut.Kind.RUNNING_HEAD, words,
                    (lines.size() > 1 ? "pages " : "page ")
                            + runs.told(),
                    LeftOut.NOWHERE);
        });
    }

    private static String key(PdfLine line) {
        return line.words().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    /** Returns the lines at the top and at the foot of a page that have room between them and the text. */
    private static List<PdfLine> outer(PdfPage page) {
        List<PdfLine> lines = page.fromTheTop().stream().filter(line -> !line.words().isEmpty()).toList();
        float leading = leading(lines);
        List<PdfLine> outer = new ArrayList<>();
        for (int i = 0; i < Math.min(ROWS, lines.size()); i++) {
            float room = i + 1 < lines.size() ? lines.get(i + 1).y - lines.get(i).y : Float.MAX_VALUE;
            boolean margin = lines.get(i).y < page.height * 0.08f;
            if (!margin && room < leading * 1.2f && !isApart(lines, i, 1)) {
                break;
            }
            outer.add(lines.get(i));
        }
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - ROWS); i--) {
            float room = i > 0 ? lines.get(i).y - lines.get(i - 1).y : Float.MAX_VALUE;
            boolean margin = lines.get(i).y > page.height * 0.92f;
            if (!margin && room < leading * 1.2f && !isApart(lines, i, -1)) {
                break;
            }
            if (!outer.contains(lines.get(i))) {
                outer.add(lines.get(i));
            }
        }
        return outer;
    }

    /** Two pieces of one head stand on one height. */
    private static boolean isApart(List<PdfLine> lines, int i, int step) {
        int next = i + step;
        return next >= 0 && next < lines.size() && Math.abs(lines.get(next).y - lines.get(i).y) < 1;
    }

    private static float leading(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y - lines.get(i - 1).y;
            if (gap > 1) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 2);
    }
}
