package news.verbatim.factcheck.extraction.text;

import news.verbatim.events.ModuleInternal;

/**
 * What stands in a file and not among its words, and where; told, because nothing of a file is dropped without a word.
 *
 * @param kind  why it does not count
 * @param what  the letters themselves, or how they are counted where they are only numbers and times; may be empty
 * @param where its place in the file, as people find it ("page 2", "cue 14"); may be empty
 * @param at    the character of the words before which it stood; {@link #NOWHERE} if it has no one place
 */
public record LeftOut(Kind kind, String what, String where, int at) {

    /** It concerns the whole file. */
    public static final int NOWHERE = -1;

    /** Why something does not count among the words. */
    public enum Kind {
        HIDDEN("Hidden; nobody who reads it sees it", true),
        STRUCK("Struck out", true),
        DELETED("Deleted with changes tracked", true),
        COMMENT("A comment", true),
        INSERTED("Inserted with changes tracked; it counts", true),
        NOTE("A note of the file’s maker", false),
        NOTE_NUMBER("The number of a note", false),
        RUNNING_HEAD("Comes again on each page", false),
        PAGE_NUMBER("The number of a page", false),
        LINE_NUMBER("Numbers of lines", false),
        CUE("Numbers and names of cues", false),
        TIME("Times; they stand beside the words", false),
        STYLE("How it is set", false),
        AGAIN("Said once, shown again", false),
        SPEAKER("Marks and names of who speaks; they are kept as that", false),
        HYPHEN("Hyphens at the ends of lines", false),
        READING("How a word is read aloud", false),
        HEAD("The head of the file", false),
        BESIDE("Beside the words: pictures, attachments, fields", false),
        REPAIRED("Signs that were read as what they stand for", false),
        SIGN("Signs that cannot be shown", false),
        REMARK("To be looked at", false);

        private final String told;
        private final boolean words;

        Kind(String told, boolean words) {
            this.told = told;
            this.words = words;
        }

        /** Says it to a person. */
        public String told() {
            return told;
        }

        /**
         * Says whether these are words that somebody wrote and somebody took back or hid: what stands there without
         * them may mislead.
         */
        public boolean isWords() {
            return words;
        }
    }

    /** Returns it where the words begin so many characters earlier or later. */
    @ModuleInternal
    public LeftOut moved(int by) {
        return at == NOWHERE ? this : new LeftOut(kind, what, where, Math.max(0, at + by));
    }

    /** Says whether it stood inside a stretch of the words, or at its edge. */
    public boolean touches(int start, int end) {
        int last = kind == Kind.INSERTED ? at + what.length() : at;
        return at != NOWHERE && start <= last && at <= end;
    }
}
