package news.verbatim.events;

import java.time.Instant;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * Something that has happened to a story. Fired by the module that owns the state, in the transaction that changed it.
 */
public interface Fact {

    /** Returns the story that it happened to. */
    StoryId story();

    /** Returns who did it; null when it was the clock. */
    PersonId by();

    /** Returns when. */
    Instant at();
}
