package news.verbatim.quotes;

/**
 * One place where a quotation and its source differ.
 *
 * @param kind        what kind of difference
 * @param quoteStart  first UTF-16 code unit in the quotation; equal to {@code quoteEnd} where words are missing
 * @param quoteEnd    one past the last
 * @param quoted      the words of the quotation there
 * @param sourceStart first UTF-16 code unit in the source's text; equal to {@code sourceEnd} where words were added
 * @param sourceEnd   one past the last
 * @param sourced     the words of the source there
 */
public record Difference(Kind kind, int quoteStart, int quoteEnd, String quoted, int sourceStart, int sourceEnd,
        String sourced) {

    /** What kind of difference; only the visible and the harmless ones leave a quotation anything but altered. */
    public enum Kind {
        /** Words left out, and an ellipsis says so. */
        ELLIPSIS(true),
        /** Words put in or replaced, and brackets say so. */
        BRACKET(true),
        /** The same word with a capital or without. */
        CAPITAL(true),
        /** The same words with other punctuation between them. */
        PUNCTUATION(true),
        /** The same number in another form: in words, with other points, in another unit of counting. */
        NUMBER_FORMAT(false),
        /** Letters of a word hidden behind signs. */
        MASKED(false),
        FILLER(false), CONTRACTION(false), SPELLING(false), SUBSTITUTED(false), INSERTED(false), DROPPED(false),
        NEGATION_DROPPED(false), NEGATION_ADDED(false), NUMBER(false), NAME(false), REORDERED(false),
        /** Words of two places, or of two speakers, joined without a sign. */
        SPLICE(false);

        private final boolean harmless;

        Kind(boolean harmless) {
            this.harmless = harmless;
        }

        /** Whether a quotation with such a difference can still be called verbatim or elided. */
        public boolean harmless() {
            return harmless;
        }
    }
}
