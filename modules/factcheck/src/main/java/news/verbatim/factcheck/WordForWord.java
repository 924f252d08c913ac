package news.verbatim.factcheck;

import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Difference;
import news.verbatim.quotes.Match;
import news.verbatim.quotes.Matcher;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.Verdict;

/**
 * Lays words against a text with the quote engine. Case, punctuation and typography are set aside; a changed, added or missing
 * word is not.
 *
 * @param text what may hold the words
 */
record WordForWord(String text) {

    private static final int TOLD = 3;

    /** Returns the stretch of the text that says exactly these words; null if none does. */
    String passageOf(String words) {
        Passage best = match(words).best();
        return best != null && best.verdict() == Verdict.VERBATIM ? text.substring(best.start(), best.end()) : null;
    }

    /** Returns how the words differ from the nearest stretch of the text, in a sentence for a checker. */
    String difference(String words) {
        Passage best = match(words).best();
        if (best == null) {
            return "None of it stands there.";
        }
        String told = best.differences().stream().filter(difference -> !difference.kind().harmless() || isVisible(difference))
                .limit(TOLD).map(WordForWord::told).collect(Collectors.joining("; "));
        return told.isEmpty() ? "It stands there otherwise." : "There, " + told + ".";
    }

    private Match match(String words) {
        Source source = new Source("evidence", null, null, null, text, List.of());
        return new Matcher((quote, limit) -> List.of(source)).match(new Claim(words, null, null));
    }

    private static boolean isVisible(Difference difference) {
        return difference.kind() == Difference.Kind.ELLIPSIS || difference.kind() == Difference.Kind.BRACKET;
    }

    private static String told(Difference difference) {
        String quoted = difference.quoted().strip();
        String sourced = difference.sourced().strip();
        if (sourced.isEmpty()) {
            return "“" + quoted + "” is not said";
        }
        return quoted.isEmpty() ? "“" + sourced + "” is said too" : "“" + sourced + "” is said for “" + quoted + "”";
    }
}
