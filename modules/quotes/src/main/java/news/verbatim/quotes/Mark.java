package news.verbatim.quotes;

/**
 * A quotation mark in a text, or characters that stand for one, like {@code ''}, {@code <<} or {@code &quot;}.
 * Apostrophes and signs of measure are none.
 *
 * @param block index of the block in the list that was read, from 0
 * @param start first UTF-16 code unit
 * @param end   one past the last UTF-16 code unit
 */
public record Mark(int block, int start, int end) {
}
