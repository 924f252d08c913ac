package news.verbatim.factcheck.verdict;

/** What laying a quotation against evidence brought. It suggests; a checker rules. */
public enum MatchOutcome {
    /** The same words in the same order. */
    VERBATIM,
    /** Differs only in ways that the house rules allow. */
    ALLOWED,
    /** Differs in ways that the house rules do not allow. */
    ALTERED,
    /** The words were said, but by somebody else. */
    SAID_BY_ANOTHER,
    /**
     * No evidence holds these words, and a passage may say the same in other words. It leads there and settles nothing.
     */
    OTHER_WORDS,
    /** No evidence holds these words. */
    NOT_FOUND,
    /** A translation is never matched by words. */
    NOT_BY_WORDS
}
