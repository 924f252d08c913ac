package news.verbatim.factcheck.verdict;

import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.text.Quoted;

/**
 * The words behind a warning.
 *
 * @param warning what they do
 * @param start   where they begin in the evidence, in UTF-16 units
 * @param end     the unit after their last; the same as the start if they do not stand there
 * @param words   the words
 */
public record Turned(Warning warning, int start, int end, String words) {

    /** Longer words are told by their beginning. */
    private static final int LONGEST = 120;

    /**
     * Returns the words behind a warning, as short as they can be told, in quotation marks; empty if none are known.
     */
    static String told(List<Turned> turned, Warning warning) {
        return turned.stream().filter(one -> one.warning == warning && !one.words.isBlank())
                .map(one -> Quoted.of(brief(one.words.strip())))
                .distinct().collect(Collectors.joining(", "));
    }

    /** Tells a warning with the words behind it. */
    static String sentence(List<Turned> turned, Warning warning) {
        String words = told(turned, warning);
        String sentence = warning.sentence();
        return words.isEmpty() ? sentence : sentence.substring(0, sentence.length() - 1) + ": " + words + ".";
    }

    private static String brief(String words) {
        String line = words.replaceAll("\\s+", " ");
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST ? line : line.substring(0, cut < 0 ? LONGEST : cut) + " …";
    }
}
