package news.verbatim.quotes;

/**
 * What one person says in a dialogue, without the label in front.
 *
 * @param start   first UTF-16 code unit of the turn in its source's text
 * @param end     one past the last
 * @param speaker who speaks; null when the source does not say
 */
public record DialogueTurn(int start, int end, String speaker) {
}
