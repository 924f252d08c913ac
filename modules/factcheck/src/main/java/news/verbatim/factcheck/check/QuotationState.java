package news.verbatim.factcheck.check;

/** Where a quotation is. */
public enum QuotationState {
    /** Waits for a verdict. */
    OPEN,
    /** Has a verdict. */
    RULED,
    /** Had one; its words, speaker, cue or evidence changed, or its waiver expired. Counts as open. */
    STALE,
    /** Somebody says that it is wrong. */
    DISPUTED
}
