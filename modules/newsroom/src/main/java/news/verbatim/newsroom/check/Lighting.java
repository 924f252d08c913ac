package news.verbatim.newsroom.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a piece of evidence with those lit that a quotation rests on; of a long one the part around them.
 *
 * @param pieces  the words
 * @param earlier whether more stands before them
 * @param later   whether more stands after them
 */
public record Lighting(List<Piece> pieces, boolean earlier, boolean later) {

    /** More than this is not needed to see what somebody meant, and slow to lay out. */
    private static final int MOST = 24_000;
    private static final int BEFORE = 8_000;

    /**
     * Some words of the evidence.
     *
     * @param at   where they begin in it
     * @param text the words
     * @param lit  whether the quotation rests on them
     * @param why  why they limit or turn it; empty if they do not
     */
    public record Piece(int at, String text, boolean lit, String why) {
    }

    /** Words that limit or turn what a quotation rests on, and why. */
    record Turn(int start, int end, String why) {
    }

    /** Lights a stretch that is known. */
    static Lighting at(String text, int start, int end) {
        return at(text, start, end, List.of());
    }

    /** Lights a stretch that is known, and the words that turn it. */
    static Lighting at(String text, int start, int end, List<Turn> turns) {
        int from = Math.min(Math.max(0, start), text.length());
        int to = Math.min(Math.max(from, end), text.length());
        int first = text.length() <= MOST ? 0 : lineStart(text, Math.max(0, from - BEFORE));
        int last = text.length() <= MOST ? text.length() : Math.min(text.length(), Math.max(to, first + MOST));
        List<Piece> pieces = new ArrayList<>();
        List<Turn> inOrder = turns.stream().sorted(Comparator.comparingInt(Turn::start)).toList();
        add(pieces, text, first, from, false, inOrder);
        add(pieces, text, from, to, true, inOrder);
        add(pieces, text, to, last, false, inOrder);
        return new Lighting(List.copyOf(pieces), first > 0, last < text.length());
    }

    /** Lights the first of these words that stand in the text as they are; where none does, nothing is lit. */
    static Lighting of(String text, List<String> wanted) {
        return wanted.stream().filter(words -> !words.isBlank()).map(words -> loosely(words).matcher(text))
                .filter(Matcher::find).findFirst().map(found -> at(text, found.start(), found.end()))
                .orElseGet(() -> at(text, 0, 0));
    }

    private static void add(List<Piece> pieces, String text, int from, int to, boolean lit, List<Turn> turns) {
        int done = from;
        for (Turn turn : turns) {
            if (turn.start() >= done && turn.end() <= to && turn.start() < turn.end()) {
                piece(pieces, text, done, turn.start(), lit, "");
                piece(pieces, text, turn.start(), turn.end(), lit, turn.why());
                done = turn.end();
            }
        }
        piece(pieces, text, done, to, lit, "");
    }

    private static void piece(List<Piece> pieces, String text, int from, int to, boolean lit, String why) {
        if (from < to) {
            pieces.add(new Piece(from, text.substring(from, to), lit, why));
        }
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at) + 1 > at - 400 ? text.lastIndexOf('\n', at) + 1 : at;
    }

    /** White space and case do not matter for finding the place; a verdict does not rest on this. */
    private static Pattern loosely(String words) {
        return Pattern.compile(
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
