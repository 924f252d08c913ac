package news.verbatim.publishing.publication;

/** What readers find at a story's address. */
public enum Standing {
    /** Nothing: it was never public. */
    NONE,
    /** Its newest edition. */
    PUBLIC,
    /** Why it was taken back. */
    WITHDRAWN,
    /** That it is gone. */
    KILLED
}
