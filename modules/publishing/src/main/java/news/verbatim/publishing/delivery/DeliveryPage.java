package news.verbatim.publishing.delivery;

import java.util.List;
import java.util.UUID;

/**
 * One page of the deliveries of a destination, newest first.
 *
 * @param rows what is on it
 * @param next the one behind which the next page begins; null if this is the last one
 */
public record DeliveryPage(List<DeliveryCard> rows, UUID next) {

    public DeliveryPage {
        rows = List.copyOf(rows);
    }

    /** Takes a page from what was read, which is one more than the page holds if there is a next one. */
    static DeliveryPage of(List<DeliveryCard> read, int size) {
        return read.size() <= size ? new DeliveryPage(read, null)
                : new DeliveryPage(read.subList(0, size), read.get(size - 1).id());
    }
}
