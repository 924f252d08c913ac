package news.verbatim.newsroom.house.text;

import java.util.List;
import news.verbatim.drafting.draft.WordDiff;
import news.verbatim.events.text.CheckedQuotation;

/**
 * Something that changed from one checked text to another.
 *
 * @param what      what it is about, in words
 * @param pieces    the words before and now; empty where no words changed
 * @param said      what else there is to say about it; may be empty
 * @param quotation the quotation that it is about, as it is now; null if it is about none, or about one that is gone
 * @param weighty   whether it is about a quotation at all
 */
public record Change(String what, List<WordDiff.Piece> pieces, String said, CheckedQuotation quotation,
        boolean weighty) {
}
