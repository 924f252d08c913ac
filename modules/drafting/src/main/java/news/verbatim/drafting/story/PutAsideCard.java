package news.verbatim.drafting.story;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;

/**
 * A draft that was put aside, in a list.
 *
 * @param number stands for it where the number of a revision is asked for; below 0
 * @param by     who restored something else
 * @param at     when
 */
public record PutAsideCard(int number, PersonId by, Instant at) {

    /** What the query builds, with the number of the draft. */
    PutAsideCard(Integer draft, UUID by, Instant at) {
        this(-draft, new PersonId(by), at);
    }
}
