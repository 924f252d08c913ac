package news.verbatim.publishing.listing;

import java.time.Instant;

/**
 * Where a public story is.
 *
 * @param address   the path of its page
 * @param updatedAt when its newest edition went live
 */
public record ListedAddress(String address, Instant updatedAt) {
}
