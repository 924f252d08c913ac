package news.verbatim.events.publishing;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * The go-live re-check kept a story back.
 *
 * @param story    the story
 * @param revision the revision
 * @param reasons  who objected and why, in sentences
 * @param at       when
 */
public record PublicationRefused(StoryId story, int revision, List<String> reasons, Instant at) implements Fact {

    @Override
    public PersonId by() {
        return null;
    }
}
