package news.verbatim.publishing.serving;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.StoryId;

/**
 * A story that was public and is not any more.
 *
 * @param story the story
 * @param at    since when
 */
public record TakenBack(StoryId story, Instant at) {

    /** What the query builds. */
    TakenBack(UUID story, Instant at) {
        this(new StoryId(story), at);
    }
}
