package news.verbatim.reader;

/**
 * A stretch of text that is quoted or is not.
 *
 * @param text   the words
 * @param number the number of the check that it refers to, from 1; 0 if it is quoted from nobody
 * @param told   whether it tells what was said in other words
 * @param last   whether it is where the quotation ends, and so where the reference stands
 */
public record Piece(String text, int number, boolean told, boolean last) {

    static Piece plain(String text) {
        return new Piece(text, 0, false, false);
    }

    /** Says whether somebody said this, in these words or in others. */
    public boolean quoted() {
        return number > 0;
    }
}
