package news.verbatim.drafting.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.events.ModuleInternal;

/**
 * Where in a list a story stands: the next page begins behind it, however much has been added before it meanwhile.
 *
 * @param stageAt since when it is where it is
 * @param story   which one
 */
public record StoryKey(Instant stageAt, UUID story) {

    @ModuleInternal
    public static StoryKey of(StoryCard card) {
        return new StoryKey(card.stageAt(), card.story().value());
    }

    /** Reads a key from an address; null, which is the beginning, if it is none. */
    public static StoryKey parse(String written) {
        String[] parts = written == null ? new String[0] : written.split("_");
        try {
            return parts.length == 2 ? new StoryKey(Instant.parse(parts[0]), UUID.fromString(parts[1])) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return stageAt + "_" + story;
    }
}
