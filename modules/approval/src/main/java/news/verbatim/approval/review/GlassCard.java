package news.verbatim.approval.review;

import java.time.Instant;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;

/**
 * That a text is to go out with open quotations, for who answers for it.
 *
 * @param reason     why it cannot wait
 * @param proposer   who wants it
 * @param proposedAt since when
 * @param second     who agreed; null while nobody has
 * @param secondedAt when; null while nobody has
 * @param until      by when every quotation has to be resolved
 * @param ended      how it ended; null while it has not
 * @param endedAt    when; null while it has not
 */
public record GlassCard(String reason, PersonId proposer, Instant proposedAt, PersonId second, Instant secondedAt,
        PlannedTime until, GlassEnd ended, Instant endedAt) {

    /** Says whether it waits for a second editor. */
    public boolean waits() {
        return ended == null && second == null;
    }

    /** Says whether two editors answer for the story now. */
    public boolean stands() {
        return ended == null && second != null;
    }
}
