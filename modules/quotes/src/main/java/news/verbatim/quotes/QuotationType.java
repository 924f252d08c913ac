package news.verbatim.quotes;

/** How words are given to somebody. */
public enum QuotationType {
    /** Whole words in marks, or a block quote. */
    DIRECT,
    /** Part of the writer's own sentence in marks. */
    MIXED,
    /** No marks: the writer reports what was said. */
    INDIRECT
}
