package news.verbatim.drafting;

/**
 * Which stories a list shows.
 *
 * @param mine   whether only those that the actor wrote on
 * @param words  what stands in the headline; empty for any
 * @param person who is quoted, or the beginning of that name; empty for anybody
 * @param stage  where they are; null for anywhere
 */
public record StoryFilter(boolean mine, String words, String person, Stage stage) {

    /** All stories, or all that the actor wrote on. */
    public static StoryFilter all(boolean mine) {
        return new StoryFilter(mine, "", "", null);
    }
}
