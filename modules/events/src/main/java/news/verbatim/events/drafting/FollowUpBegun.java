package news.verbatim.events.drafting;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A story was begun with the words of another one, to go on from there. It is a story of its own: whatever was checked
 * in the other one is unchecked here.
 *
 * @param story            the new story
 * @param original         the story that it follows
 * @param originalHeadline the headline of that
 * @param by               who began it
 * @param at               when
 */
public record FollowUpBegun(StoryId story, StoryId original, String originalHeadline, PersonId by, Instant at)
        implements Fact {
}
