package news.verbatim.factcheck;

/** What a checker has to look at although the words are right. */
public enum Warning {
    /** The quotation starts behind a negation of the same clause. */
    CUT_AFTER_NEGATION(true, "The words before the quotation negate it."),
    /** The source goes on with "but", "unless", "if" and their like. */
    CUT_BEFORE_QUALIFIER(true, "The source goes on and qualifies this."),
    /** An ellipsis or a bracket stands for a negation. */
    NEGATION_SWALLOWED(true, "An ellipsis or a bracket takes the place of a negation."),
    /** The evidence gives the words to somebody else than the story does. */
    SAID_BY_ANOTHER(true, "The evidence gives these words to somebody else."),
    /** The evidence is somebody else's report. */
    SECOND_HAND(false, "This is second-hand: it proves only that somebody printed it."),
    /** An ellipsis bridges a long stretch. */
    FAR_ELLIPSIS(false, "An ellipsis bridges a long stretch of the source."),
    /** The words run over more than one turn. */
    SEVERAL_SPEAKERS(false, "More than one person speaks here."),
    /** Part of the quotation stands nowhere in the source. */
    PART_NOT_FOUND(false, "Part of the quotation does not stand in this source.");

    private final boolean toBeAnswered;
    private final String sentence;

    Warning(boolean toBeAnswered, String sentence) {
        this.toBeAnswered = toBeAnswered;
        this.sentence = sentence;
    }

    /** Says whether no verdict passes on such a passage until a checker says that the meaning is kept, and why. */
    public boolean toBeAnswered() {
        return toBeAnswered;
    }

    /** Says it to a person. */
    public String sentence() {
        return sentence;
    }
}
