package news.verbatim.events.question;

import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.StoryId;

/**
 * Part of the question {@link GoLive}: said once, in the same transaction, before it is asked about each of several
 * stories, so that a module can read what it keeps of all of them at once. A hint and no more: who does not listen
 * reads story by story, and no answer may depend on it.
 *
 * @param stories the stories that are about to be asked about, whose rows in publishing are locked by now
 */
public record WaveAhead(List<StoryId> stories) {

    /** Returns the stories as they are kept. */
    public List<UUID> ids() {
        return stories.stream().map(StoryId::value).toList();
    }
}
