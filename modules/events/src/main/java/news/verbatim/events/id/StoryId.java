package news.verbatim.events.id;

import java.io.Serializable;
import java.util.UUID;

/** Names one story, from first note to retraction. */
public record StoryId(UUID value) implements Serializable {

    /** Returns a new id that sorts after the ones made before. */
    public static StoryId next() {
        return new StoryId(Uuid7.next());
    }

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static StoryId of(String text) {
        return new StoryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
