package news.verbatim.factcheck.extraction.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.factcheck.extraction.pdf.PdfGlyphs.Glyph;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.NoteMarks;

/** Letters of a page that stand on one line, without the gaps between columns. */
final class PdfLine {

    /** A gap of so much of a letter's size is one between words. */
    private static final float WORD = 0.17f;

    /** A stretch of a line: words, or what is left out of them. */
    record Piece(String words, LeftOut.Kind leftOut) {
    }

    final int page;
    final float x;
    final float end;
    final float y;
    final float size;
    private final List<Glyph> glyphs;

    PdfLine(int page, List<Glyph> glyphs) {
        this.page = page;
        this.glyphs = glyphs;
        this.x = (float) glyphs.stream().filter(one -> !one.isSpace()).mapToDouble(Glyph::x).min()
                .orElse(glyphs.get(0).x());
        this.end = (float) glyphs.stream().filter(one -> !one.isSpace()).mapToDouble(Glyph::end).max()
                .orElse(glyphs.get(0).end());
        this.size = (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
        this.y = glyphs.stream().filter(one -> one.size() > size * 0.9).map(Glyph::y).findFirst()
                .orElse(glyphs.get(0).y());
    }

    boolean isRaised(Glyph glyph) {
        return glyph.size() < size * 0.85 && glyph.y() < y - size * 0.12;
    }

    /** Returns the words as they are read, without what is left out. */
    String words() {
        StringBuilder words = new StringBuilder();
        pieces().stream().filter(piece -> piece.leftOut() == null).forEach(piece -> words.append(piece.words()));
        return words.toString().strip();
    }

    /** Returns the words and what is left out of them, in their order. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        float spaced = spaced();
        int i = 0;
        Glyph before = null;
        while (i < glyphs.size()) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isSpace()) {
                i++;
                boolean within = (said.length() > 0 || !pieces.isEmpty()) && i < glyphs.size()
                        && glyphs.get(i).x() - (before == null ? glyph.x() : before.end()) > 0.05 * glyph.size();
                if (within && (said.length() == 0 || said.charAt(said.length() - 1) != ' ') && spaced == 0) {
                    said.append(' ');
                }
                continue;
            }
            boolean gap = before != null && glyph.x() - before.end() > Math.max(WORD * size, spaced);
            int run = run(i);
            LeftOut.Kind kind = glyph.leftOut();
            String sign = signs(i, run);
            if (kind == null && isRaised(glyph)) {
                boolean mark = NoteMarks.isOne(said, sign, false);
                kind = mark ? LeftOut.Kind.NOTE_NUMBER : null;
                sign = mark ? sign : NoteMarks.raised(sign);
            }
            if (gap && (said.length() > 0 ? said.charAt(said.length() - 1) != ' ' : !pieces.isEmpty())) {
                said.append(' ');
            }
            if (kind == null) {
                said.append(sign);
            } else {
                add(pieces, said);
                pieces.add(new Piece(sign, kind));
            }
            before = glyphs.get(run - 1);
            i = run;
        }
        add(pieces, said);
        return pieces;
    }

    /** Letters that are spaced out are one word all the same: what most gaps are is none between words. */
    private float spaced() {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isSpace() && !glyphs.get(i - 1).isSpace()) {
                gaps.add(glyphs.get(i).x() - glyphs.get(i - 1).end());
            }
        }
        gaps.sort(null);
        float middle = gaps.size() < 6 ? 0 : gaps.get(gaps.size() / 2);
        return middle > WORD * size * 0.8 ? middle * 1.6f : 0;
    }

    /** Returns where a run of raised letters, or of letters that do not count, ends; such runs are told as one. */
    private int run(int from) {
        Glyph first = glyphs.get(from);
        int to = from + 1;
        boolean raised = isRaised(first);
        while ((first.leftOut() != null || raised) && to < glyphs.size() && glyphs.get(to).leftOut() == first.leftOut()
                && (first.leftOut() != null || isRaised(glyphs.get(to)) && !glyphs.get(to).isSpace())) {
            to++;
        }
        return to;
    }

    private String signs(int from, int to) {
        StringBuilder signs = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from && glyphs.get(i).x() - glyphs.get(i - 1).end() > WORD * size
                    && !glyphs.get(i).isSpace()
                    && !glyphs.get(i - 1).isSpace();
            signs.append(gap ? " " : "").append(glyphs.get(i).sign());
        }
        return signs.toString();
    }

    private static void add(List<Piece> pieces, StringBuilder said) {
        if (said.length() > 0) {
            pieces.add(new Piece(inReadingOrder(said.toString()), null));
            said.setLength(0);
        }
    }

    /** Letters stand from left to right on a page; scripts that run the other way are turned round. */
    private static String inReadingOrder(String seen) {
        if (!Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())) {
            return seen;
        }
        Bidi bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder read = new StringBuilder();
        for (int run : order) {
            String words = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            read.append((bidi.getRunLevel(run) & 1) == 1 ? new StringBuilder(words).reverse() : words);
        }
        return read.toString();
    }
}
