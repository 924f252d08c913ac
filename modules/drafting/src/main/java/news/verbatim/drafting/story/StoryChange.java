package news.verbatim.drafting.story;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;

/** That a story has changed: into which version, and when. */
@ModuleInternal
public record StoryChange(UUID story, int version, Instant at) {

    /** What the query builds. */
    StoryChange(UUID story, Integer version, Instant at) {
        this(story, version.intValue(), at);
    }

    /** Returns what is in front of every change of a time and after. */
    public static StoryChange before(Instant at) {
        return new StoryChange(new UUID(0, 0), 0, at);
    }
}
