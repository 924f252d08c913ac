package news.verbatim.approval.review;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.Refusal;

/**
 * A place in the queue; the next page begins after it.
 *
 * @param openBy by when the story there should be opened
 * @param id     its review, among those with the same time
 */
public record QueuePosition(Instant openBy, UUID id) {

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if it is no such place
     */
    public static QueuePosition of(String text) {
        try {
            int dot = text.indexOf('.');
            return new QueuePosition(Instant.ofEpochMilli(Long.parseLong(text.substring(0, dot))),
                    UUID.fromString(text.substring(dot + 1)));
        } catch (IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("no place in the queue: " + text, e);
        }
    }

    /**
     * Reads the place that an address asks for; null if it asks for none.
     *
     * @throws Refusal if it is no such place
     */
    public static QueuePosition asked(String text) {
        try {
            return text == null || text.isBlank() ? null : of(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.because("This address is no place in the queue. Open the queue again.");
        }
    }

    @Override
    public String toString() {
        return openBy.toEpochMilli() + "." + id;
    }
}
