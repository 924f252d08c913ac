package news.verbatim.factcheck.fallout;

import java.time.Instant;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckState;

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
 * @param verdict   the verdict that stands on it; null if none does
 * @param ruledAt   since when; null if none does
 * @param why       what it has in common with the disputed one
 */
public record Affected(StoryId story, int revision, String headline, String desk, CheckState state, boolean live,
        QuotationId quotation, String words, Verdict verdict, Instant ruledAt, Why why) {

    /** Says whether a verdict that lets it pass was given before that moment. */
    boolean passedBefore(Instant moment) {
        return verdict != null && verdict.resolves() && ruledAt.isBefore(moment);
    }

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
