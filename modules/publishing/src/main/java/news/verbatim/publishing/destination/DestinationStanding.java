package news.verbatim.publishing.destination;

/** Whether anything is brought to a destination. */
public enum DestinationStanding {
    /** Whatever changes, at once. */
    OPEN,
    /** Nothing; what changes meanwhile waits. */
    PAUSED,
    /** Nothing any more. */
    REMOVED
}
