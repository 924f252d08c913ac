package news.verbatim.events.id;

import java.util.UUID;

/** Names one quotation of a story; it stays the same from revision to revision while its words do. */
public record QuotationId(UUID value) {

    /** Returns a new id that sorts after the ones made before. */
    public static QuotationId next() {
        return new QuotationId(Uuid7.next());
    }

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static QuotationId of(String text) {
        return new QuotationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
