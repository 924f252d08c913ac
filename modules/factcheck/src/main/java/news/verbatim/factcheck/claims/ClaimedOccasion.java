package news.verbatim.factcheck.claims;

import java.time.Instant;
import java.time.LocalDate;
import news.verbatim.events.id.PersonId;

/**
 * When and on what occasion a story says that words were said, or a checker who corrected that.
 *
 * @param from  the first day that it can be; null if the story names none
 * @param to    the last one; null if the story names none
 * @param or    another day that it can be as well; null if there is none
 * @param words the words of the story that say so, or the occasion as the checker calls it; empty if there are none
 * @param by    who corrected it; null if nobody did
 * @param at    when; null if nobody did
 * @param why   how they know; empty if nobody corrected it
 */
public record ClaimedOccasion(LocalDate from, LocalDate to, LocalDate or, String words, PersonId by, Instant at,
        String why) {

    /** Says whether it names a day. */
    public boolean dated() {
        return from != null;
    }

    /** Says whether it can be one day only. */
    public boolean oneDay() {
        return from != null && from.equals(to) && or == null;
    }

    /** Says whether a checker has corrected it. */
    public boolean corrected() {
        return by != null;
    }
}
