package news.verbatim.factcheck;

import news.verbatim.events.QuotationId;
import news.verbatim.events.StoryId;

/**
 * A quotation of another story that falls with a disputed one.
 *
 * @param story     the story
 * @param revision  its revision
 * @param headline  its headline
 * @param desk      the code of its desk
 * @param state     where its check is; {@code CLOSED} is a draft that is being worked on
 * @param live      whether it is public
 * @param quotation the quotation
 * @param words     its words
 * @param why       what it has in common with the disputed one
 */
public record Affected(StoryId story, int revision, String headline, String desk, CheckState state, boolean live,
                       QuotationId quotation, String words, Why why) {

    /** What two quotations can have in common. */
    public enum Why {
        /** They say the same words. */
        SAME_WORDS,
        /** They rest on the same passage. */
        SAME_PASSAGE,
        /** They rest on the same evidence. */
        SAME_EVIDENCE
    }
}
