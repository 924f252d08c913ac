package news.verbatim.newsroom.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.StoryId;

/**
 * A story in the calendar, with the time for which its editor sees it.
 *
 * @param id   the story
 * @param seen that time
 */
record Dragged(UUID id, Instant seen) implements Serializable {

    Dragged(StoryId story, Instant seen) {
        this(story.value(), seen);
    }

    StoryId story() {
        return new StoryId(id);
    }
}
