package news.verbatim.factcheck.ruling;

/** What follows when a check is complete. */
public enum Completed {
    /** The story waits for an editor's decision. */
    WAITS_FOR_EDITORS,
    /** The story was public with open quotations: its readers are told that these have been resolved since. */
    SETTLES_A_DEBT
}
