package news.verbatim.events.drafting;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A picture was kept for a story, cleaned of everything that a camera or a program had written beside its pixels.
 *
 * @param story  the story that it was added in
 * @param sha256 the hash of its bytes as they are kept, in hexadecimal digits
 * @param width  in pixels
 * @param height in pixels
 * @param by     who added it
 * @param at     when
 */
public record PictureKept(StoryId story, String sha256, int width, int height, PersonId by, Instant at)
        implements Fact {
}
