package news.verbatim.publishing.listing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day of the archive.
 *
 * @param day       the day under which its stories' addresses stand
 * @param stories   how many of them are public
 * @param changedAt when readers last got anything new of them
 */
public record DayCount(LocalDate day, long stories, Instant changedAt) {

    /** What the query builds. */
    DayCount(LocalDate day, Long stories, Instant changedAt) {
        this(day, stories.longValue(), changedAt);
    }
}
