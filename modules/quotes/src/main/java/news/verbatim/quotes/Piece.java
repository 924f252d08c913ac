package news.verbatim.quotes;

/**
 * A stretch of one block.
 *
 * @param block index of the block in the list that was read, from 0
 * @param start first UTF-16 code unit
 * @param end   one past the last UTF-16 code unit
 */
public record Piece(int block, int start, int end) {
}
