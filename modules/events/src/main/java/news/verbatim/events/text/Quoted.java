package news.verbatim.events.text;

/** Words in quotation marks, as a sentence about them prints them: in one pair, whatever marks they bring along. */
public final class Quoted {

    private static final String OPENING = "“„«‟\"";

    private static final String CLOSING = "”“»\"";

    private Quoted() {
    }

    /**
     * Returns the words in one pair of marks; of those that they bring along, an outer pair or a lonely half is not
     * printed twice.
     */
    public static String of(String words) {
        String inner = words.strip();
        while (inner.length() > 1 && begins(inner) && ends(inner)) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        if (begins(inner) && !has(inner.substring(1), CLOSING)) {
            inner = inner.substring(1).strip();
        } else if (ends(inner) && !has(inner.substring(0, inner.length() - 1), OPENING)) {
            inner = inner.substring(0, inner.length() - 1).strip();
        }
        return "“" + nested(inner) + "”";
    }

    /** Words that quote somebody themselves do so in single marks. */
    private static String nested(String words) {
        int opens = words.indexOf('“');
        int closes = words.indexOf('”');
        return opens >= 0 && opens < closes ? words.replace('“', '‘').replace('”', '’') : words;
    }

    private static boolean begins(String words) {
        return !words.isEmpty() && OPENING.indexOf(words.charAt(0)) >= 0;
    }

    private static boolean ends(String words) {
        return !words.isEmpty() && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean has(String words, String marks) {
        return words.chars().anyMatch(one -> marks.indexOf(one) >= 0);
    }
}
