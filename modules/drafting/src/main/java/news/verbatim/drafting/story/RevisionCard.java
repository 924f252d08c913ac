package news.verbatim.drafting.story;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;

/**
 * A revision in a list.
 *
 * @param number      its number, from 1
 * @param submittedBy who submitted it
 * @param submittedAt when
 */
public record RevisionCard(int number, PersonId submittedBy, Instant submittedAt) {

    /** What the query builds. */
    RevisionCard(Integer number, UUID submittedBy, Instant submittedAt) {
        this(number, new PersonId(submittedBy), submittedAt);
    }
}
