package news.verbatim.events.text;

/** Who or what a quotation is of. */
public enum SourceKind {
    /** A person who is named. */
    PERSON,
    /** Somebody whose name is known to the newsroom and not printed. */
    ANONYMOUS,
    /** Words that stand in a document. */
    DOCUMENT,
    /** Words of many at once. */
    CROWD,
    /** Words on a placard, a wall, a banner. */
    PLACARD,
    /** Somebody who cannot be asked any more. */
    DECEASED
}
