package news.verbatim.publishing.publication;

import java.time.Instant;
import java.time.ZoneId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Picture;

/**
 * A public story in a list.
 *
 * @param story       the story
 * @param edition     the number of the edition that readers have
 * @param address     the path of its page, beginning with a slash
 * @param headline    its headline
 * @param standfirst  the lines under it; may be empty
 * @param byline      who signs it; may be empty
 * @param picture     the picture that leads it; null if it has none
 * @param desk        the code of its desk
 * @param language    BCP 47 tag of its text
 * @param publishedAt when its first edition went live
 * @param updatedAt   when this edition did
 * @param zone        the zone in which its times are meant and shown
 */
public record EditionCard(StoryId story, int edition, String address, String headline, String standfirst, String byline,
        Picture picture, String desk, String language, Instant publishedAt, Instant updatedAt, ZoneId zone) {
}
