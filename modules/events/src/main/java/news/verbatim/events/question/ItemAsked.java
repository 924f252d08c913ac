package news.verbatim.events.question;

import java.util.Optional;
import news.verbatim.events.id.StoryId;

/**
 * The question what a story that readers have, or had, looks like for those who publish it elsewhere. Whoever writes it
 * for everybody else answers.
 */
public final class ItemAsked {

    private final StoryId story;
    private String item;

    /** Asks about one story. */
    public ItemAsked(StoryId story) {
        this.story = story;
    }

    public StoryId story() {
        return story;
    }

    /** Says it: an item in ninjs (IPTC, News in JSON); of a story that was taken back one without words. */
    public void answer(String ninjs) {
        item = ninjs;
    }

    /** Returns the item; empty if nobody answered. */
    public Optional<String> item() {
        return Optional.ofNullable(item);
    }
}
