package news.verbatim.publishing.serving;

import java.time.ZoneId;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.Standing;

/**
 * What readers find at an address.
 *
 * @param story    the story
 * @param edition  the number of its newest edition
 * @param standing {@code PUBLIC}, {@code WITHDRAWN} or {@code KILLED}
 * @param zone     where the clock of its desk hangs
 * @param address  where the story is now; another one than they asked for if it has moved
 * @param stamp    changes with everything that its page shows
 */
public record Found(StoryId story, int edition, Standing standing, ZoneId zone, String address, String stamp) {
}
