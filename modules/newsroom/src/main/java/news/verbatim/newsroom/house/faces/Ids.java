package news.verbatim.newsroom.house.faces;

import java.util.Objects;
import java.util.UUID;

/** Ids as a form carries them. */
public final class Ids {

    private Ids() {
    }

    /** That of nothing: whoever is asked for it says that it is not there. */
    private static final UUID NOTHING = new UUID(0, 0);

    /**
     * Reads the id of what an act is about. What is none is that of nothing, so that the use case answers as it does
     * for what is gone.
     */
    public static UUID asked(String text) {
        UUID id = of(text);
        return id == null ? NOTHING : id;
    }

    /** Reads an id; null if it is none. */
    public static UUID of(String text) {
        try {
            return UUID.fromString(Objects.toString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
