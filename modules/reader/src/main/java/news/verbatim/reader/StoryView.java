package news.verbatim.reader;

import java.util.List;

/**
 * A story's page.
 *
 * @param headline   the headline
 * @param summary    the standfirst as plain text; may be empty
 * @param standfirst the standfirst in pieces
 * @param language   BCP 47 tag of the text
 * @param direction  {@code ltr} or {@code rtl}
 * @param keyPoints  the key points, each in pieces
 * @param body       the blocks
 * @param byline     who signs it; may be empty
 * @param desk       the desk, as readers know it
 * @param published  when it went live
 * @param checked    how many quotations were checked
 * @param checks     how the quotations that stand in the running text were checked, by number
 * @param seal       64 hexadecimal digits
 */
public record StoryView(String headline, String summary, List<Piece> standfirst, String language, String direction,
                        List<List<Piece>> keyPoints, List<BlockView> body, String byline, String desk, TimeView published,
                        int checked, List<CheckView> checks, String seal) {

    /** Returns the first digits of the seal, enough to compare by eye. */
    public String shortSeal() {
        return seal.substring(0, 12);
    }
}
