package news.verbatim.quotes;

import java.util.Set;

/**
 * What a passage is cut out of: whether the clause around it turns its meaning. It warns rather once too often.
 *
 * @param words the words of the source
 */
record Cut(Words words) {

    private static final int REACH = 8;

    /** A comma in front of these ends a clause; any other may only enclose a remark. */
    private static final Set<String> BEGINS_CLAUSE = Set.of("and", "but", "so", "because", "although", "though", "while", "which", "who",
            "or", "yet", "und", "aber", "sondern", "denn", "weil", "obwohl", "während", "doch");

    /** Whether the source goes on after this word with "but", "unless", "if" and their like. */
    boolean beforeQualifier(int last) {
        return last + 1 < words.count && !has(last, ".?!\n") && WordSense.is("qualifier", words.normal(last + 1));
    }

    /** Whether one of the words before this one, in the same clause, negates it. */
    boolean afterNegation(int first) {
        for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
            if (has(i, ".?!;:\n–—") || has(i, ",") && BEGINS_CLAUSE.contains(words.normal(i + 1))) {
                return false;
            }
            if (WordSense.is("negation", words.normal(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these signs stands between a word and the next one. */
    private boolean has(int word, String signs) {
        return words.text().substring(words.end[word], words.start[word + 1]).chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
