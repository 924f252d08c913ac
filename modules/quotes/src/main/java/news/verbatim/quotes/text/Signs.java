package news.verbatim.quotes.text;

import news.verbatim.quotes.ModuleInternal;

/** Punctuation of other scripts as the sign that Latin script has for it, so that all scripts are read alike. */
@ModuleInternal
public final class Signs {

    private static final String WRITTEN = "，、،。｡：；؛？؟！（）";
    private static final String PLAIN = ",,,..:;;??!()";
    private static final String DASHES = "—–―";

    private Signs() {
    }

    /** The Latin sign of the same use; any other character is itself. */
    public static char plain(char c) {
        int found = c < '\u0600' ? -1 : WRITTEN.indexOf(c);
        return found < 0 ? c : PLAIN.charAt(found);
    }

    /** Whether it is one of the longer dashes. */
    static boolean dash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Whether a letter has neither capital nor small form, as in Arabic, Hebrew and the scripts of East Asia. */
    static boolean caseless(char c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }
}
