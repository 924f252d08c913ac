package news.verbatim.quotes.structure;

import news.verbatim.quotes.text.Pairing;

/** Rows of a table: the marked words of a row belong to whom its first cell names. */
final class Rows {

    private static final int FEWEST = 2;

    private Rows() {
    }

    static void read(Structure structure) {
        long rows = structure.lines.stream().filter(line -> border(line) != 0).count();
        for (Line line : structure.lines) {
            char border = rows < FEWEST ? 0 : border(line);
            if (border != 0) {
                row(structure, line, border);
            }
        }
    }

    /** The sign between the cells of a line; 0 when it is no row. */
    private static char border(Line line) {
        if (line.text.indexOf('\t') > 0) {
            return '\t';
        }
        boolean bars = line.text.startsWith("|") && line.text.chars().filter(c -> c == '|').count() > 2;
        return bars ? '|' : 0;
    }

    private static void row(Structure structure, Line line, char border) {
        int from = line.text.charAt(0) == border ? 1 : 0;
        int to = line.text.indexOf(border, from);
        if (to < 0) {
            return;
        }
        String cell = line.text.substring(from, to);
        String name = cell.strip();
        int start = line.start + from + cell.indexOf(name);
        boolean named = !name.isEmpty() && line.stretches.stream().map(Pairing.Stretch::start)
                .allMatch(at -> at >= line.start + to);
        if (named && line.isMarked()) {
            structure.sign(line.index, new Voice(start, start + name.length(), name, null, Voice.Sort.ROW));
        } else if (!line.isMarked()) {
            structure.frame(line.index);
        }
    }
}
