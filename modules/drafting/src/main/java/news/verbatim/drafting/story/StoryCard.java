package news.verbatim.drafting.story;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A story in a list.
 *
 * @param story     which story
 * @param headline  its headline; may be empty
 * @param slug      the last part of its address
 * @param desk      the code of its desk
 * @param stage     where it is
 * @param stageNote what was said about that; may be empty
 * @param stageAt   since when
 * @param planned   when it goes live; null unless it is scheduled
 * @param address   the path of its public page; null until it is public
 * @param author    who began it
 * @param savedAt   when it was last saved
 */
public record StoryCard(StoryId story, String headline, String slug, String desk, Stage stage, String stageNote,
        Instant stageAt, Instant planned, String address, PersonId author, Instant savedAt) {

    /** What the query builds. */
    StoryCard(UUID story, String headline, String slug, String desk, Stage stage, String stageNote, Instant stageAt,
            Instant planned, String address, UUID author, Instant savedAt) {
        this(new StoryId(story), headline, slug, desk, stage, stageNote, stageAt, planned, address,
                new PersonId(author),
                savedAt);
    }
}
