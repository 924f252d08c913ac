package news.verbatim.approval.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;

/**
 * That somebody is reading a story, so that nobody else does without knowing.
 *
 * @param by    who reads it
 * @param until until when that keeps others away
 */
@Embeddable
record ReviewClaim(@Column(name = "claimed_by") UUID by, @Column(name = "claimed_until") Instant until) {

    /** How long it keeps other editors away. */
    static final Duration LENGTH = Duration.ofMinutes(20);

    static ReviewClaim of(PersonId editor, Instant now) {
        return new ReviewClaim(editor.value(), now.plus(LENGTH));
    }

    boolean isOf(PersonId editor) {
        return by.equals(editor.value());
    }

    /** Says whether it keeps that editor away. */
    boolean keepsAway(PersonId editor, Instant now) {
        return !isOf(editor) && now.isBefore(until);
    }

    /** Refuses an editor whom it keeps away. */
    void refuse(PersonId editor, Instant now) {
        if (keepsAway(editor, now)) {
            throw Refusal
                    .because("Another editor is reading this story right now. Nothing was decided. Take it over if you"
                            + " have to; they are told.");
        }
    }
}
