package news.verbatim.drafting.search;

import java.time.Instant;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.ModuleInternal;

/**
 * Which stories a list shows. Whatever is empty or null does not narrow it down.
 *
 * @param mine   whether only those that the actor wrote on
 * @param desk   the code of their desk
 * @param words  what stands in the headline or anywhere in the text; in quotation marks the words stand together, with
 *               an asterisk a word goes on
 * @param person who is quoted: names, or how they begin
 * @param stage  where they are
 * @param from   since when, at the earliest, they are where they are
 * @param until  before when they came there
 */
public record StoryFilter(boolean mine, String desk, String words, String person, Stage stage, Instant from,
        Instant until) {

    /** All stories, or all that the actor wrote on. */
    public static StoryFilter all(boolean mine) {
        return new StoryFilter(mine, "", "", "", null, null, null);
    }

    /** Narrows down to what stands in the text. */
    public StoryFilter withWords(String sought) {
        return new StoryFilter(mine, desk, sought, person, stage, from, until);
    }

    /** Narrows down to who is quoted. */
    public StoryFilter withPerson(String quoted) {
        return new StoryFilter(mine, desk, words, quoted, stage, from, until);
    }

    /** Narrows down to one stage. */
    public StoryFilter withStage(Stage where) {
        return new StoryFilter(mine, desk, words, person, where, from, until);
    }

    /** Says whether the words of the stories have to be looked through. */
    @ModuleInternal
    public boolean asksForWords() {
        return !words.isBlank() || !person.isBlank();
    }
}
