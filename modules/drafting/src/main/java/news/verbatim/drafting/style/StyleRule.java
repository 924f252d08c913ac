package news.verbatim.drafting.style;

import java.util.UUID;

/**
 * A rule of a desk's house style: words that a writer should think twice about.
 *
 * @param id         which
 * @param desk       the code of the desk
 * @param term       the words, whatever their case; or a regular expression in the syntax of RE2
 * @param pattern    whether it is a regular expression
 * @param suggestion what to write instead; may be empty
 * @param why        why, in a sentence
 */
public record StyleRule(UUID id, String desk, String term, boolean pattern, String suggestion, String why) {
}
