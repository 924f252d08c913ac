package news.verbatim.drafting;

/** Where a story is on its way, as an author sees it. Drafting owns the first and the last; the others are what other modules report. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** With the checkers. */
    IN_CHECK,
    /** Every quotation is resolved; waits for an editor. */
    IN_APPROVAL,
    /** An editor sent it back. */
    RETURNED,
    /** Approved; waits for the clock. */
    SCHEDULED,
    /** Something came between approval and the public. */
    HELD,
    /** Public. */
    LIVE,
    /** Given up by its authors; it can be revived. */
    SPIKED
}
