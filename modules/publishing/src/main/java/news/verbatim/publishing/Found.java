package news.verbatim.publishing;

import news.verbatim.events.StoryId;

/**
 * What readers find at an address.
 *
 * @param story    the story
 * @param edition  the number of its newest edition
 * @param standing {@code PUBLIC}, {@code WITHDRAWN} or {@code KILLED}
 * @param address  where the story is now; another one than they asked for if it has moved
 * @param stamp    changes with everything that its page shows
 */
public record Found(StoryId story, int edition, Standing standing, String address, String stamp) {
}
