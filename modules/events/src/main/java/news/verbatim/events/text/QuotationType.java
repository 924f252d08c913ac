package news.verbatim.events.text;

/** How words are given to somebody. */
public enum QuotationType {
    /** Whole sentences as said. */
    DIRECT,
    /** A part of a sentence stands in marks. */
    MIXED,
    /** Told without marks. */
    INDIRECT
}
