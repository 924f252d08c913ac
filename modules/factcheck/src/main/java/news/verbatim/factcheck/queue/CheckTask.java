package news.verbatim.factcheck.queue;

/**
 * A check that waits for one person.
 *
 * @param check the check, and what in it waits
 * @param why   why it is theirs
 */
public record CheckTask(WaitingCheck check, Why why) {

    /** Why a check waits for somebody, what only they or few can do first. */
    public enum Why {
        /** Another checker proposed something that they can confirm. */
        SECOND,
        /** They have begun it. */
        BEGUN,
        /** Nobody has begun it. */
        WAITS,
        /** Another checker has begun it. */
        BEGUN_BY_ANOTHER
    }
}
