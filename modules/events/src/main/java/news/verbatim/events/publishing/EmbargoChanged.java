package news.verbatim.events.publishing;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * An editor changed the embargo of a story that was approved and is not public yet.
 *
 * @param story    the story
 * @param revision the revision
 * @param before   until when it was to be kept; null if there was no embargo
 * @param embargo  until when it is kept now; null if the embargo was taken away
 * @param reason   why it ends earlier; empty if it does not
 * @param by       who changed it
 * @param at       when
 */
public record EmbargoChanged(StoryId story, int revision, PlannedTime before, PlannedTime embargo, String reason,
        PersonId by,
        Instant at) implements Fact {
}
