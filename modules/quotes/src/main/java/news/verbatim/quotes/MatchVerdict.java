package news.verbatim.quotes;

/** How the words of a quotation stand to the words of a source. */
public enum MatchVerdict {
    /** The same words in the same order; case, punctuation, typography and stage directions set aside. */
    VERBATIM,
    /** Differs only by what a reader can see: an ellipsis or brackets. */
    ELIDED,
    /** A change that a reader cannot see. */
    ALTERED,
    /** No source holds these words. */
    NOT_FOUND
}
