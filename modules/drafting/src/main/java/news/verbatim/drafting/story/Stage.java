package news.verbatim.drafting.story;

/**
 * Where a story is on its way, as an author sees it. Drafting owns the first and the last; the others are what other
 * modules report.
 */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** With the checkers. */
    IN_CHECK,
    /** Every quotation is resolved; waits for an editor. */
    IN_APPROVAL,
    /** A checker or an editor sent it back. */
    RETURNED,
    /** Approved; waits for the clock. */
    SCHEDULED,
    /** Something came between approval and the public. */
    HELD,
    /** Public. */
    LIVE,
    /** Was public, and was taken from its readers; it can come back. */
    WITHDRAWN,
    /** Will not run, or must not be used any more. That is final. */
    KILLED,
    /** Given up by its authors; it can be revived. */
    SPIKED
}
