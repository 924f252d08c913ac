package news.verbatim.factcheck;

import news.verbatim.quotes.Turn;

/**
 * What one person says in a piece of evidence, without the label in front.
 *
 * @param start   the first character of it in the text, counted in UTF-16 units
 * @param end     one past the last
 * @param speaker who speaks; null if the source does not say
 * @param from    when it begins in the recording, in milliseconds; null if the source does not say
 * @param until   when it ends; null if the source does not say
 */
public record SpokenTurn(int start, int end, String speaker, Integer from, Integer until) {

    /** Says whether a character of the text belongs to it. */
    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }

    Turn turn() {
        return new Turn(start, end, speaker);
    }
}
