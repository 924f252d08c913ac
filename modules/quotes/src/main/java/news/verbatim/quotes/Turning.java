package news.verbatim.quotes;

import java.util.Objects;

/**
 * Words around or inside a passage that limit or turn what is quoted.
 *
 * @param caution what they do
 * @param start   first UTF-16 code unit in the source's text
 * @param end     one past the last
 * @param words   the words
 */
public record Turning(Caution caution, int start, int end, String words) {

    public Turning {
        Objects.requireNonNull(caution, "caution");
        Objects.requireNonNull(words, "words");
    }
}
