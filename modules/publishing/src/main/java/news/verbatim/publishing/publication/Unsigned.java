package news.verbatim.publishing.publication;

import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;

/**
 * A clearance that was given before there was a key.
 *
 * @param id       its id
 * @param story    its story
 * @param revision the revision that it is for
 * @param seal     its seal, in hexadecimal digits
 */
@ModuleInternal
public record Unsigned(UUID id, UUID story, Integer revision, String seal) {

    /** Returns what its signature is over. */
    public Sealed sealed() {
        return new Sealed(new StoryId(story), revision, new Seal(seal));
    }
}
