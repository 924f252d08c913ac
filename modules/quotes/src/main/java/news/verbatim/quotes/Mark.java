package news.verbatim.quotes;

/**
 * A quotation mark in a text, or a pair of characters that stands for one, like {@code ''} or {@code ``}. Apostrophes and
 * primes are none.
 *
 * @param block index of the block in the list that was read, from 0
 * @param start first UTF-16 code unit
 * @param end   one past the last UTF-16 code unit; one or two after {@code start}
 */
public record Mark(int block, int start, int end) {
}
