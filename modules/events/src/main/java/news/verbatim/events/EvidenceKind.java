package news.verbatim.events;

/** What a piece of evidence is. */
public enum EvidenceKind {
    OWN_RECORDING, OFFICIAL_TRANSCRIPT, DOCUMENT, NOTES, STATEMENT, SOCIAL_POST, WIRE_COPY
}
