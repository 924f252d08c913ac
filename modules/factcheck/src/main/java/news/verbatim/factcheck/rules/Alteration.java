package news.verbatim.factcheck.rules;

/**
 * One place where a quotation and the passage that it rests on differ.
 *
 * @param kind    what kind of difference
 * @param start   first UTF-16 unit in the quotation's words; equal to {@code end} where words are missing
 * @param end     the unit after the last
 * @param printed what is printed there
 * @param from    first UTF-16 unit in the passage; equal to {@code to} where words were added
 * @param to      the unit after the last
 * @param said    what was said there
 * @param allowed whether the house rules let it pass
 */
public record Alteration(Kind kind, int start, int end, String printed, int from, int to, String said,
        boolean allowed) {

    /** How a quotation can differ from what was said. */
    public enum Kind {
        ELLIPSIS("an ellipsis"), BRACKET("a bracket"), CAPITAL("a capital"), PUNCTUATION("punctuation"),
        FILLER("a filler left out"), NUMBER_FORMAT("a number written otherwise"), CONTRACTION("a contraction"),
        SPELLING("a spelling"), MASKED("a masked word"), GRAMMAR("grammar mended"), SUBSTITUTED("another word"),
        INSERTED("an added word"), DROPPED("a left-out word"),
        NEGATION_DROPPED("a left-out negation"), NEGATION_ADDED("an added negation"), NUMBER("another number"),
        NAME("another name"), REORDERED("another order"), SPLICE("words of two places joined");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Names it in a sentence. */
        public String words() {
            return words;
        }

        /** Says whether house rules can let it pass; no rules let a changed word, name, number or negation pass. */
        public boolean canPass() {
            return switch (this) {
                case ELLIPSIS, BRACKET, FILLER, SPELLING, MASKED, NUMBER_FORMAT, CONTRACTION, GRAMMAR -> true;
                default -> isSurface();
            };
        }

        /** Says whether it is no more than case or punctuation, which no verdict minds. */
        public boolean isSurface() {
            return this == CAPITAL || this == PUNCTUATION;
        }
    }
}
