package news.verbatim.publishing.publication;

/** Where a story stands on its way to readers. */
public enum PublicationState {
    /** The clock will make it, or its next edition, public at the planned time. */
    SCHEDULED,
    /** Something keeps it, or its next edition, back. Readers keep what they have. */
    HELD,
    /** Readers can see it, and nothing else is planned. */
    LIVE,
    /** It was public and was taken back; its address says why. It may come back in a new edition. */
    WITHDRAWN,
    /** It will not run, or must not be used any more. That is final. */
    KILLED
}
