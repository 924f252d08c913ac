package news.verbatim.events.id;

import java.util.UUID;

/** Names one person who works in the newsroom. */
public record PersonId(UUID value) {

    /** Returns a new id that sorts after the ones made before. */
    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
