package news.verbatim.factcheck.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import news.verbatim.factcheck.extraction.pdf.PdfGlyphs.Glyph;

/** The lines of a page in the order in which they are read, and the numbers of lines that stood at its margin. */
final class PdfPage {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");

    final int number;
    final float height;
    final List<PdfLayout.Block> blocks;
    final List<Integer> lineNumbers;

    private PdfPage(int number, float height, List<PdfLayout.Block> blocks, List<Integer> lineNumbers) {
        this.number = number;
        this.height = height;
        this.blocks = blocks;
        this.lineNumbers = lineNumbers;
    }

    static PdfPage of(List<Glyph> glyphs, int number, float height) {
        List<Integer> numbers = new ArrayList<>();
        List<Glyph> words = withoutLineNumbers(glyphs, numbers);
        return new PdfPage(number, height, PdfLayout.of(words, number), numbers);
    }

    /** Returns all lines from the top to the foot of the page. */
    List<PdfLine> fromTheTop() {
        return blocks.stream().flatMap(block -> block.lines().stream())
                .sorted(Comparator.comparingDouble(line -> line.y)).toList();
    }

    /** Figures at the left margin that go up by one from row to row are numbers of lines. */
    private static List<Glyph> withoutLineNumbers(List<Glyph> glyphs, List<Integer> numbers) {
        List<List<Glyph>> firsts = new ArrayList<>();
        List<Glyph> sorted = new ArrayList<>(
                glyphs.stream().filter(one -> !one.isSpace() && one.leftOut() == null).toList());
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        int rows = 0;
        for (int i = 0; i < sorted.size();) {
            int k = i + 1;
            while (k < sorted.size() && sorted.get(k).y() - sorted.get(i).y() <= 0.3f * sorted.get(i).size()) {
                k++;
            }
            List<Glyph> row = new ArrayList<>(sorted.subList(i, k));
            row.sort(Comparator.comparingDouble(Glyph::x));
            List<Glyph> first = first(row);
            rows++;
            if (first != null) {
                firsts.add(first);
            }
            i = k;
        }
        List<Glyph> out = new ArrayList<>();
        int last = -1;
        for (List<Glyph> first : firsts) {
            int figure = figure(first);
            if (last < 0 || figure == last + 1) {
                last = figure;
                numbers.add(figure);
                out.addAll(first);
            }
        }
        if (numbers.size() < 4 || numbers.size() * 10 < rows * 6) {
            numbers.clear();
            return glyphs;
        }
        List<Glyph> rest = new ArrayList<>(glyphs);
        rest.removeAll(out);
        return rest;
    }

    private static List<Glyph> first(List<Glyph> row) {
        int end = 1;
        while (end < row.size() && row.get(end).x() - row.get(end - 1).end() < 0.4f * row.get(0).size()) {
            end++;
        }
        List<Glyph> first = row.subList(0, end);
        StringBuilder signs = new StringBuilder();
        first.forEach(one -> signs.append(one.sign()));
        return FIGURES.matcher(signs).matches() ? first : null;
    }

    private static int figure(List<Glyph> first) {
        StringBuilder signs = new StringBuilder();
        first.forEach(one -> signs.append(one.sign()));
        return Integer.parseInt(signs.toString());
    }
}
