package news.verbatim.events.publishing;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * The clock made an edition public.
 *
 * @param story    the story
 * @param revision the revision
 * @param address  the path of its page on the public site
 * @param at       when it went live
 */
public record StoryPublished(StoryId story, int revision, String address, Instant at) implements Fact {

    @Override
    public PersonId by() {
        return null;
    }
}
