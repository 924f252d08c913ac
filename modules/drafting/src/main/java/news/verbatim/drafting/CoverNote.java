package news.verbatim.drafting;

import java.time.Instant;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Problems;
import news.verbatim.events.Typed;

/**
 * What authors say to whoever decides on their story.
 *
 * @param note   in their words; may be empty
 * @param wanted by when they want the decision; null if at no certain time
 */
public record CoverNote(String note, PlannedTime wanted) {

    /** Says nothing. */
    public static final CoverNote NONE = new CoverNote("", null);

    private static final int LONGEST = 1_900;

    public CoverNote {
        note = Typed.clean(note).strip();
    }

    /**
     * Refuses what nobody could read or keep.
     *
     * @throws news.verbatim.events.Refusal at {@code note} if it is too long; at {@code wantedTime} if that time has passed
     */
    void require(Instant now) {
        new Problems().requireAtMost(LONGEST, note, "note")
                .require(wanted == null || wanted.instant().isAfter(now), "wantedTime", "This time has passed.").refuseIfAny();
    }
}
