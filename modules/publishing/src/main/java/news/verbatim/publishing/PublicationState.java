package news.verbatim.publishing;

/** Where a story stands on its way to readers. */
public enum PublicationState {
    /** The clock will make it public at the planned time. */
    SCHEDULED,
    /** Readers can see it. */
    LIVE,
    /** Something keeps it back; it takes a new approval to schedule it again. */
    HELD
}
