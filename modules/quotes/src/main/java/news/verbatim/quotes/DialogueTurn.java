package news.verbatim.quotes;

import java.util.List;

/**
 * What one person says in a dialogue, without the label in front.
 *
 * @param start   first UTF-16 code unit of the turn in its source's text
 * @param end     one past the last
 * @param speaker who speaks; null when the source does not say
 */
public record DialogueTurn(int start, int end, String speaker) {

    /** Returns which of some turns in text order is at an offset; null where none is. */
    @ModuleInternal
    public static DialogueTurn at(int offset, List<DialogueTurn> turns) {
        int low = 0;
        int high = turns.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            DialogueTurn turn = turns.get(middle);
            if (offset < turn.start) {
                high = middle - 1;
            } else if (offset >= turn.end) {
                low = middle + 1;
            } else {
                return turn;
            }
        }
        return null;
    }
}
