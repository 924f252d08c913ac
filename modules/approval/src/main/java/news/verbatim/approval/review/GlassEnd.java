package news.verbatim.approval.review;

/** How it ended that a text was to go out with open quotations. */
public enum GlassEnd {
    /** An editor did not agree. */
    DECLINED,
    /** A word or a verdict changed before the text was public, or somebody proposed it anew. */
    OVERTAKEN,
    /** Every quotation is resolved. */
    SETTLED,
    /** Readers have another edition. */
    REPLACED,
    /** An editor took the story from its readers. */
    WITHDRAWN,
    /** Its time was over, and quotations were still open. */
    EXPIRED
}
