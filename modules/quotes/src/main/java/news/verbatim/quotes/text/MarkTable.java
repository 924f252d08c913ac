package news.verbatim.quotes.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Every character that counts as a quotation mark, by its look: {@code marks.table}, the one place that says so. What
 * reads a text for marks, or brings one in, asks here.
 */
public final class MarkTable {

    /**
     * A character that counts as a mark.
     *
     * @param character code point
     * @param single    whether it is a single mark
     * @param turn      what it does where it stands alone
     * @param as        the mark that it is read as, itself for one that is printed
     * @param reason    why it counts
     */
    public record Entry(int character, boolean single, Turn turn, char as, String reason) {

        /** Returns whether it only looks like the mark that it is read as. */
        public boolean looksLike() {
            return character != as;
        }
    }

    /** What a mark does where nothing else tells. */
    public enum Turn {
        OPENS, CLOSES, EITHER
    }

    private static final Map<Integer, Entry> ALL = read();

    private MarkTable() {
    }

    /** Returns all of them, the printed ones first. */
    public static Collection<Entry> all() {
        return ALL.values();
    }

    /** Returns why and as what a character counts as a mark; null if it is none. */
    public static Entry of(int character) {
        return ALL.get(character);
    }

    /** Returns the printed marks of one level that do this, in one string. */
    static String printed(boolean single, Turn turn) {
        StringBuilder all = new StringBuilder();
        ALL.values().stream().filter(
                entry -> entry.single() == single && !entry.looksLike() && (turn == null || entry.turn() == turn))
                .forEach(entry -> all.append(entry.as()));
        return all.toString();
    }

    private static Map<Integer, Entry> read() {
        try (InputStream in = MarkTable.class.getResourceAsStream("marks.table")) {
            Map<Integer, Entry> all = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        int character = Integer.parseInt(cells[0], 16);
                        all.put(character,
                                new Entry(character, cells[1].equals("single"),
                                        Turn.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                                        (char) Integer.parseInt(cells[3], 16), cells[5]));
                    });
            return Collections.unmodifiableMap(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
