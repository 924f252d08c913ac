package news.verbatim.drafting;

import java.time.Instant;
import java.util.UUID;

/** That a story has changed: into which version, and when. */
record StoryChange(UUID story, int version, Instant at) {

    /** Returns what is in front of every change of a time and after. */
    static StoryChange before(Instant at) {
        return new StoryChange(new UUID(0, 0), 0, at);
    }
}
