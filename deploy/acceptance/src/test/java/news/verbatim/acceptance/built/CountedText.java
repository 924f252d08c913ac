package news.verbatim.acceptance.built;

/** A text that counts how often one of its characters is looked at, and ends the matching that looks too often. */
final class CountedText implements CharSequence {

    /** Thrown at the look that is one too many. */
    static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooManyLooks() {
            super("too many looks", null, false, false);
        }
    }

    private final String text;

    private final long most;

    private long looks;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > most) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
