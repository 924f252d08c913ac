package news.verbatim.publishing;

import java.time.Instant;
import java.time.ZoneId;
import news.verbatim.events.StoryId;

/**
 * A public story in a list.
 *
 * @param story       the story
 * @param address     the path of its page, beginning with a slash
 * @param headline    its headline
 * @param standfirst  the lines under it; may be empty
 * @param byline      who signs it; may be empty
 * @param desk        the code of its desk
 * @param language    BCP 47 tag of its text
 * @param publishedAt when it went live
 * @param zone        the zone in which its times are meant and shown
 */
public record EditionCard(StoryId story, String address, String headline, String standfirst, String byline, String desk,
                          String language, Instant publishedAt, ZoneId zone) {
}
