package news.verbatim.publishing;

import java.time.Instant;
import java.time.ZoneId;
import news.verbatim.events.CheckedText;
import news.verbatim.events.Seal;
import news.verbatim.events.StoryId;

/**
 * A public story, whole.
 *
 * @param story       the story
 * @param address     the path of its page, beginning with a slash
 * @param content     what was approved and is public, word for word
 * @param seal        the seal over it
 * @param publishedAt when it went live
 * @param zone        the zone in which its times are meant and shown
 */
public record PublishedStory(StoryId story, String address, CheckedText content, Seal seal, Instant publishedAt, ZoneId zone) {
}
