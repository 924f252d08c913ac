package news.verbatim.factcheck.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.verbatim.factcheck.extraction.pdf.PdfGlyphs.Glyph;

/**
 * Puts the lines of a page in the order in which they are read, by where they stand and not by when they were drawn:
 * what stands in columns is read column by column. A table, whose cells hold a word or two, is read row by row.
 */
final class PdfLayout {

    /** So much of a letter's size between two words may be the gap between two columns. */
    private static final float GUTTER = 0.9f;
    private static final int FEWEST_LINES = 3;
    private static final int DEEPEST = 6;
    private static final float STEP = 2;

    private PdfLayout() {
    }

    /** Lines that are read one below the other. */
    record Block(List<PdfLine> lines) {
    }

    /** Letters that stand together on one height, between gaps. */
    private record Chunk(float y, float x, float end, float size, List<Glyph> glyphs) {

        int letters() {
            return (int) glyphs.stream().filter(one -> !one.isSpace()).count();
        }
    }

    /** Chunks on one height. */
    private record Row(float y, float size, List<Chunk> chunks) {
    }

    static List<Block> of(List<Glyph> glyphs, int page) {
        List<Block> blocks = new ArrayList<>();
        Map<Float, List<Glyph>> directions = glyphs.stream().collect(Collectors.groupingBy(Glyph::dir));
        directions.values().stream().sorted(Comparator.comparingInt((List<Glyph> one) -> -one.size()))
                .forEach(one -> read(rows(one), page, blocks, 0));
        return blocks;
    }

    /**
     * Letters on about the same foot are a row; small ones that are raised or lowered belong to the row of large ones
     * beside them.
     */
    private static List<Row> rows(List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        for (Glyph glyph : sorted) {
            List<Glyph> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && glyph.y() - last.get(0).y() <= 0.25f * Math.min(glyph.size(), last.get(0).size())) {
                last.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        attach(rows);
        return rows.stream().map(PdfLayout::row).filter(row -> !row.chunks().isEmpty()).toList();
    }

    private static void attach(List<List<Glyph>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> small = rows.get(i);
            float size = size(small);
            for (int near : new int[] {i + 1, i - 1, i + 2, i - 2}) {
                if (near < 0 || near >= rows.size() || rows.get(near).isEmpty() || small.isEmpty()) {
                    continue;
                }
                List<Glyph> large = rows.get(near);
                boolean fits = size < 0.85f * size(large)
                        && Math.abs(large.get(0).y() - small.get(0).y()) < 0.7f * size(large)
                        && small.stream().allMatch(one -> one.isSpace() || isBeside(one, small, large));
                if (fits) {
                    large.addAll(small);
                    small.clear();
                }
            }
        }
        rows.removeIf(List::isEmpty);
    }

    private static boolean isBeside(Glyph one, List<Glyph> small, List<Glyph> large) {
        float reach = 0.5f * size(large);
        return large.stream()
                .anyMatch(other -> !other.isSpace() && one.x() >= other.x() && one.x() - other.end() < reach)
                || small.stream().anyMatch(other -> other != one && !other.isSpace() && other.x() < one.x()
                        && one.x() - other.end() < reach
                        && large.stream().anyMatch(
                                base -> !base.isSpace() && other.x() >= base.x() && other.x() - base.end() < reach));
    }

    private static float size(List<Glyph> glyphs) {
        return (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
    }

    private static Row row(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<Chunk> chunks = new ArrayList<>();
        List<Glyph> now = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : sorted) {
            if (glyph.isSpace()) {
                if (!now.isEmpty()) {
                    now.add(glyph);
                }
                continue;
            }
            if (!now.isEmpty() && glyph.x() - end > GUTTER * Math.max(glyph.size(), 6)) {
                chunks.add(chunk(now));
                now = new ArrayList<>();
            }
            now.add(glyph);
            end = Math.max(now.size() == 1 ? 0 : end, glyph.end());
        }
        if (!now.isEmpty()) {
            chunks.add(chunk(now));
        }
        float size = size(sorted);
        return new Row(sorted.stream().filter(one -> one.size() > 0.9 * size).map(Glyph::y).findFirst().orElse(0f),
                size, chunks);
    }

    private static Chunk chunk(List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream().filter(one -> !one.isSpace()).toList();
        return new Chunk(seen.get(0).y(), seen.get(0).x(),
                (float) seen.stream().mapToDouble(Glyph::end).max().orElse(0), size(seen),
                glyphs);
    }

    private static void read(List<Row> rows, int page, List<Block> blocks, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        Float gutter = depth < DEEPEST ? gutter(rows) : null;
        if (gutter == null) {
            blocks.add(new Block(rows.stream()
                    .map(row -> new PdfLine(page, row.chunks().stream().flatMap(chunk -> chunk.glyphs().stream())
                            .toList()))
                    .toList()));
            return;
        }
        List<Row> across = new ArrayList<>();
        List<Row> columns = new ArrayList<>();
        for (Row row : rows) {
            boolean crosses = row.chunks().stream().anyMatch(chunk -> chunk.x() < gutter && chunk.end() > gutter);
            if (crosses && !columns.isEmpty()) {
                columns(columns, gutter, page, blocks, depth);
                columns = new ArrayList<>();
            }
            if (!crosses && !across.isEmpty()) {
                read(across, page, blocks, DEEPEST);
                across = new ArrayList<>();
            }
            (crosses ? across : columns).add(row);
        }
        columns(columns, gutter, page, blocks, depth);
        read(across, page, blocks, DEEPEST);
    }

    private static void columns(List<Row> rows, float gutter, int page, List<Block> blocks, int depth) {
        List<Row> left = side(rows, gutter, true);
        List<Row> right = side(rows, gutter, false);
        if (isProse(left) && isProse(right) && overlap(left, right)) {
            read(left, page, blocks, depth + 1);
            read(right, page, blocks, depth + 1);
        } else {
            read(rows, page, blocks, DEEPEST);
        }
    }

    private static List<Row> side(List<Row> rows, float gutter, boolean left) {
        return rows.stream().map(row -> {
            List<Chunk> chunks = row.chunks().stream().filter(chunk -> chunk.x() < gutter == left).toList();
            return new Row(chunks.isEmpty() ? row.y() : chunks.get(0).y(),
                    (float) chunks.stream().mapToDouble(Chunk::size).max()
                            .orElse(0),
                    chunks);
        }).filter(row -> !row.chunks().isEmpty()).toList();
    }

    /** Lines of words, not cells of a table. */
    private static boolean isProse(List<Row> rows) {
        double letters = rows.stream().mapToInt(row -> row.chunks().stream().mapToInt(Chunk::letters).sum()).average()
                .orElse(0);
        return rows.size() >= FEWEST_LINES && letters >= 12;
    }

    private static boolean overlap(List<Row> left, List<Row> right) {
        float begins = Math.max(left.get(0).y(), right.get(0).y());
        float ends = Math.min(left.get(left.size() - 1).y(), right.get(right.size() - 1).y());
        float shorter = Math.min(left.get(left.size() - 1).y() - left.get(0).y(),
                right.get(right.size() - 1).y() - right.get(0).y());
        return ends - begins >= 0.4f * shorter;
    }

    /**
     * Returns where the middle of the gap between two columns is; null if there are none. Few rows may cross it:
     * titles, wide pictures.
     */
    private static Float gutter(List<Row> rows) {
        float from = (float) rows.stream().flatMap(row -> row.chunks().stream()).mapToDouble(Chunk::x).min().orElse(0);
        float to = (float) rows.stream().flatMap(row -> row.chunks().stream()).mapToDouble(Chunk::end).max().orElse(0);
        int bins = (int) Math.min(2_000, (to - from) / STEP);
        if (bins < 10 || rows.size() < FEWEST_LINES) {
            return null;
        }
        int[] crossed = new int[bins];
        for (Row row : rows) {
            for (Chunk chunk : row.chunks()) {
                for (int bin = Math.max(0, (int) ((chunk.x() - from) / STEP)); bin <= Math.min(bins - 1,
                        (int) ((chunk.end() - from) / STEP)); bin++) {
                    crossed[bin]++;
                }
            }
        }
        float size = (float) rows.stream().mapToDouble(Row::size).sorted().skip(rows.size() / 2).findFirst().orElse(10);
        Float best = null;
        double bestWorth = 0;
        for (int bin = 1; bin < bins - 1; bin++) {
            int width = 0;
            while (bin + width < bins - 1 && crossed[bin + width] <= crossed[bin]) {
                width++;
            }
            float middle = from + (bin + width / 2f) * STEP;
            if (width * STEP >= GUTTER * size * 0.8f && crossed[bin] * 2 <= rows.size()) {
                double worth = worth(rows, middle, crossed[bin]);
                if (worth > 0 && worth + width * 0.01 > bestWorth) {
                    bestWorth = worth + width * 0.01;
                    best = middle;
                }
            }
        }
        return best;
    }

    /**
     * How many rows are told apart, less those that it goes through; nothing if it is no gap between columns of words.
     */
    private static double worth(List<Row> rows, float gutter, int crossed) {
        List<Row> free = rows.stream()
                .filter(row -> row.chunks().stream().noneMatch(chunk -> chunk.x() < gutter && chunk.end() > gutter))
                .toList();
        List<Row> left = side(free, gutter, true);
        List<Row> right = side(free, gutter, false);
        return isProse(left) && isProse(right) && overlap(left, right) ? Math.min(left.size(), right.size()) - crossed
                : 0;
    }
}
