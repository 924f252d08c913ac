package news.verbatim.events.text;

/** What a piece of evidence is. */
public enum EvidenceKind {
    OWN_RECORDING, OFFICIAL_TRANSCRIPT, DOCUMENT, NOTES, STATEMENT, SOCIAL_POST,
    /** A news agency's copy: it proves that the agency wrote so. */
    WIRE_COPY,
    /** Somebody else's report: it proves that they printed so. */
    SECOND_HAND,
    /**
     * A summary or transcript that a machine made and nobody has compared with what was said. No verdict rests on it.
     */
    MACHINE_SUMMARY;

    /** Says whether a verdict that lets a quotation pass can rest on it. */
    public boolean supports() {
        return this != MACHINE_SUMMARY;
    }
}
