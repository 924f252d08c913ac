package news.verbatim.events.approval;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;

/**
 * An editor approved a revision and sealed it.
 *
 * @param content what was approved, word for word
 * @param seal    the seal over it
 * @param planned when it is to go live
 * @param embargo before which it must not be public, whatever is planned; null if there is none
 * @param reason  why an embargo that somebody had set before ends earlier; empty if none does
 * @param by      who approved it
 * @param at      when
 */
public record StoryApproved(CheckedText content, Seal seal, PlannedTime planned, PlannedTime embargo, String reason,
        PersonId by, Instant at) implements Fact {

    @Override
    public StoryId story() {
        return content.story();
    }
}
