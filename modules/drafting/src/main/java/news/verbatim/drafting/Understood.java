package news.verbatim.drafting;

import java.util.List;
import news.verbatim.events.StoryText;

/**
 * How a pasted article was understood, to be looked at before it is taken over.
 *
 * @param text  the fields
 * @param notes what was taken for what, a sentence each
 */
public record Understood(StoryText text, List<String> notes) {

    public Understood {
        notes = List.copyOf(notes);
    }
}
