package news.verbatim.quotes;

/** In what way a text gives words to somebody: a text that says that nobody said them does not give them. */
public enum Mode {
    /** It says that they were said. */
    ASSERTED,
    /** It says that they were not said, or that somebody denies having said them: "she denied saying “…”". */
    DENIED,
    /** It says what would be if they were said, or what might, should or would be said: "if the mayor says “…”". */
    HYPOTHETICAL,
    /** It says that they are still to be said: "he will say on Monday: “…”". */
    FUTURE,
    /** It says that others say that they were said, and does not say so itself: "he is said to have told them “…”". */
    ALLEGED,
    /** It asks whether they were said: "did she say “…”?". */
    ASKED
}
