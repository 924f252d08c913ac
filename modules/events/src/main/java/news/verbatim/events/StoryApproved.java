package news.verbatim.events;

import java.time.Instant;

/**
 * An editor approved a revision and sealed it.
 *
 * @param content what was approved, word for word
 * @param seal    the seal over it
 * @param planned when it is to go live
 * @param embargo before which it must not be public, whatever is planned; null if there is none
 * @param by      who approved it
 * @param at      when
 */
public record StoryApproved(CheckedText content, Seal seal, PlannedTime planned, PlannedTime embargo,
                            PersonId by, Instant at) implements Fact {

    @Override
    public StoryId story() {
        return content.story();
    }
}
