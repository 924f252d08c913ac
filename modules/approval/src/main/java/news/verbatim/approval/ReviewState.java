package news.verbatim.approval;

/** Where a checked revision is with the editors. */
public enum ReviewState {
    /** Nobody has it. */
    WAITING,
    /** An editor has it for a while. */
    CLAIMED,
    /** Sealed. */
    APPROVED,
    /** Sent back to its author. */
    RETURNED,
    /** What was checked or approved does not stand any more. */
    REVOKED
}
