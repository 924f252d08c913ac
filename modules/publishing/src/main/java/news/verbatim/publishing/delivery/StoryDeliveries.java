package news.verbatim.publishing.delivery;

import java.time.Instant;
import java.util.List;

/**
 * Who has a story as readers have it, and who waits for it.
 *
 * @param lines one for each destination, by their names
 */
public record StoryDeliveries(List<Line> lines) {

    public StoryDeliveries {
        lines = List.copyOf(lines);
    }

    /**
     * How it goes with the newest of the story at one destination.
     *
     * @param destination what it is called
     * @param kind        what happened
     * @param edition     the number of the edition that readers had then
     * @param state       how far it is
     * @param attempts    how often it was tried
     * @param madeAt      when it happened
     * @param receiptAt   when the destination said that it has it; null unless it did
     * @param answer      what it said last, in words
     */
    public record Line(String destination, DeliveryKind kind, int edition, DeliveryState state, int attempts,
            Instant madeAt,
            Instant receiptAt, String answer) {
    }

    /** Returns how many have it. */
    public long delivered() {
        return lines.stream().filter(line -> line.state() == DeliveryState.DELIVERED).count();
    }
}
