package news.verbatim.publishing.destination;

/** How what readers get is brought to a destination. */
public enum DestinationKind {
    /** As a signed message, by the Standard Webhooks specification. */
    WEBHOOK,
    /** As word to a WebSub hub that feeds have changed. */
    HUB,
    /** As a file a story, in a folder on this server. */
    FOLDER
}
