package news.verbatim.quotes;

/** What a checker should look at although the words are right. */
public enum Caution {
    /** An ellipsis or a bracket swallows a negation, a condition or another thing that turns the meaning. */
    NEGATION_SWALLOWED,
    /** An ellipsis bridges a long stretch of the source. */
    FAR_ELLIPSIS,
    /** The source denies what is quoted, before or behind it. */
    DENIED,
    /** The source gives it as what somebody else says. */
    REPORTED,
    /** The source asks it, or the quotation asks what the source says. */
    QUESTION,
    /** The source says it under a condition, or of what is not so. */
    CONDITION,
    /** The source is not sure of it. */
    HEDGED,
    /** The source goes on with "but" and turns it. */
    CONCESSION,
    /** The source makes an exception. */
    EXCEPTION,
    /** The source says it of some time, place, people or amount only. */
    LIMITED,
    /** The quotation stops in the middle of what is said. */
    PARTIAL,
    /** Marks that turn the words are missing or added: a comma behind "no", quotation marks around a word. */
    MARKS,
    /** Words in brackets change what is said. */
    ADDED_IN_BRACKETS,
    /** The source says that words are lost inside. */
    WORDS_LOST,
    /** The words run over more than one speaker's turn. */
    SEVERAL_SPEAKERS,
    /** Part of the quotation stands nowhere in this source. */
    PART_NOT_FOUND
}
