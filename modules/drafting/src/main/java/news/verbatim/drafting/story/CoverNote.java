package news.verbatim.drafting.story;

import java.time.Instant;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.Typed;

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
     * @throws news.verbatim.events.act.Refusal at {@code note} if it is too long; at {@code wantedTime} if that time
     *         has passed
     */
    @ModuleInternal
    public void require(Instant now) {
        new Problems().requireAtMost(LONGEST, note, "note")
                .require(wanted == null || wanted.instant().isAfter(now), "wantedTime",
                        "This time has passed. Choose a later one.")
                .refuseIfAny();
    }
}
