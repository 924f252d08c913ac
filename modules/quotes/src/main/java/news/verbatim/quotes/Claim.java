package news.verbatim.quotes;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a story says that somebody said.
 *
 * @param quote   the words, with or without outer marks; ellipses and brackets count as what a reader can see
 * @param speaker who is said to have spoken; null when the story does not say
 * @param date    the one day on which; null when the story does not name one
 * @param said    when and where, as the story says it; null when it does not say
 */
public record Claim(String quote, String speaker, LocalDate date, Said said) {

    public Claim {
        Objects.requireNonNull(quote, "quote");
        said = said == null && date != null ? Said.on(date) : said;
    }

    /** A claim of words on one day, or on no day that is known. */
    public Claim(String quote, String speaker, LocalDate date) {
        this(quote, speaker, date, null);
    }
}
