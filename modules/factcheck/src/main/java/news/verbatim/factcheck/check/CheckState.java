package news.verbatim.factcheck.check;

/** Where the check of a revision is. */
public enum CheckState {
    /** Quotations wait for a ruling. */
    OPEN,
    /** Every quotation is resolved. */
    COMPLETE,
    /** Was complete; a ruling has changed since. */
    REOPENED,
    /** The revision is not on its way any more. */
    CLOSED
}
