package news.verbatim.quotes;

/** What a checker should look at although the words are right. */
public enum Caution {
    /** An ellipsis or a bracket swallows a negation. */
    NEGATION_SWALLOWED,
    /** An ellipsis bridges a long stretch of the source. */
    FAR_ELLIPSIS,
    /** The quotation starts where the words before it in the same clause negate it. */
    CUT_AFTER_NEGATION,
    /** The quotation stops where the source goes on with "but", "unless", "if" and their like. */
    CUT_BEFORE_QUALIFIER,
    /** The words run over more than one speaker's turn. */
    SEVERAL_SPEAKERS,
    /** Part of the quotation stands nowhere in this source. */
    PART_NOT_FOUND
}
