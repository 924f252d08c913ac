package news.verbatim.events.approval;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.PlacedReason;

/**
 * An editor sent a revision back to its author.
 *
 * @param story    the story
 * @param revision the revision
 * @param reason   what to change
 * @param places   what to change at exact places of the text; may be empty
 * @param by       who asks for it
 * @param at       when
 */
public record ChangesRequested(StoryId story, int revision, String reason, List<PlacedReason> places, PersonId by,
        Instant at) implements Fact {

    public ChangesRequested {
        places = List.copyOf(places);
    }

    /** Sends it back for what the reason says, at no place in particular. */
    public ChangesRequested(StoryId story, int revision, String reason, PersonId by, Instant at) {
        this(story, revision, reason, List.of(), by, at);
    }
}
