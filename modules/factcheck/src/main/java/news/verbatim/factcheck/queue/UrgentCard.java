package news.verbatim.factcheck.queue;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;

/**
 * Something that a desk has to look at now.
 *
 * @param id        which
 * @param story     the public story
 * @param revision  its revision
 * @param headline  its headline
 * @param desk      the code of its desk
 * @param quotation the quotation that does not stand any more
 * @param reason    why
 * @param by        who raised it; null if it happened by itself
 * @param at        when
 */
public record UrgentCard(UUID id, StoryId story, int revision, String headline, String desk, QuotationId quotation,
        String reason,
        PersonId by, Instant at) {
}
