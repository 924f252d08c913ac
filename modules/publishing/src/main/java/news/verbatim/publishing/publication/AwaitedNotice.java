package news.verbatim.publishing.publication;

import news.verbatim.events.id.StoryId;

/**
 * A notice that waits for the next edition of its story.
 *
 * @param story    the story
 * @param headline the headline of what is on its way, or else of what readers have
 * @param desk     the code of its desk
 * @param notice   the notice
 */
public record AwaitedNotice(StoryId story, String headline, String desk, NoticeCard notice) {
}
