package news.verbatim.publishing.terms;

import java.time.Duration;

/**
 * What a desk wants of the clock and shows to its readers.
 *
 * @param desk           the code of the desk
 * @param latest         how late a story may go live by itself; what is later goes back before the editors
 * @param versionsPublic whether readers can see earlier editions
 */
public record DeskTerms(String desk, Duration latest, boolean versionsPublic) {

    static final Duration LATEST = Duration.ofHours(12);

    /** Returns the terms of a desk that has set none. */
    static DeskTerms usual(String desk) {
        return new DeskTerms(desk, LATEST, false);
    }
}
