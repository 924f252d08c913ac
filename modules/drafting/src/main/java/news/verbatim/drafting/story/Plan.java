package news.verbatim.drafting.story;

import java.time.Instant;
import news.verbatim.events.act.Problems;

/**
 * What an author has in mind for a story.
 *
 * @param target how many words it is to have, 0 to 100,000; 0 if that is open
 * @param cover  what goes along with the next submission: a word to the editors, and by when the decision is wanted
 */
public record Plan(int target, CoverNote cover) {

    private static final int LONGEST = 100_000;

    /**
     * Refuses what nobody can mean.
     *
     * @throws news.verbatim.events.act.Refusal at {@code target}; at {@code note} or {@code wantedTime} as
     *         {@link CoverNote} does
     */
    void require(Instant now) {
        new Problems().require(target >= 0 && target <= LONGEST, "target",
                "A story has between 0 and 100,000 words; leave it empty if the length is open.").refuseIfAny();
        cover.require(now);
    }
}
