package news.verbatim.quotes;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a story says that somebody said.
 *
 * @param quote   the words, with or without outer marks; ellipses and brackets count as what a reader can see
 * @param speaker who is said to have spoken; null when the story does not say
 * @param date    when; null when the story does not say
 */
public record Claim(String quote, String speaker, LocalDate date) {

    public Claim {
        Objects.requireNonNull(quote, "quote");
    }
}
