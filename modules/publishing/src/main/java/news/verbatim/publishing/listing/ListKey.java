package news.verbatim.publishing.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import news.verbatim.publishing.publication.EditionCard;

/**
 * Where in a list of public stories one stands: the next page begins behind it, however much has gone live meanwhile.
 *
 * @param publishedAt when its first edition went live
 * @param story       which one
 */
public record ListKey(Instant publishedAt, UUID story) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9TZ:.-]{20,30})_([0-9a-f-]{36})");

    static ListKey of(EditionCard card) {
        return new ListKey(card.publishedAt(), card.story().value());
    }

    /** Reads a key as {@link #toString} writes it; empty if it is none. */
    public static Optional<ListKey> parse(String written) {
        var parts = WRITTEN.matcher(written == null ? "" : written);
        try {
            return parts.matches()
                    ? Optional.of(new ListKey(Instant.parse(parts.group(1)), UUID.fromString(parts.group(2))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return publishedAt + "_" + story;
    }
}
