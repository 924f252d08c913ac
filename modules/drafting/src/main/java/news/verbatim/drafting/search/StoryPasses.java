package news.verbatim.drafting.search;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.drafting.story.StoryChange;

/**
 * How far the changes of stories have been followed, in their order. A pass goes to the newest change, with breaks if
 * it has to. The next looks again at the minute before the last one began, because a change is committed a little later
 * than the time that it bears and another server's clock may be behind; not at the minute before the newest change,
 * which after thousands of changes in one minute would be looked at again for ever.
 */
class StoryPasses {

    static final Duration LATE = Duration.ofMinutes(1);

    /** Which version of the stories that may be looked at again has been taken over. */
    private final Map<UUID, StoryChange> taken = new HashMap<>();

    private StoryChange from;
    private Instant begun;
    private StoryChange last;

    /** Starts from the time up to which everything has been taken over. */
    StoryPasses(Instant reached) {
        from = StoryChange.before(reached.minus(LATE));
    }

    /** Goes on with the pass that was not finished, or begins one; returns behind which change. */
    StoryChange goOn(Instant now) {
        if (begun == null) {
            begun = now;
            last = from;
        }
        return last;
    }

    boolean isTaken(StoryChange change) {
        return change.equals(taken.get(change.story()));
    }

    /** Takes over changes up to one, itself included. */
    void take(List<StoryChange> changes, StoryChange upTo) {
        changes.forEach(change -> taken.put(change.story(), change));
        last = upTo;
    }

    /** Ends the pass: there was nothing behind the last change. */
    void end() {
        Instant late = begun.minus(LATE);
        from = last.at().isBefore(late) ? last : StoryChange.before(late);
        taken.values().removeIf(change -> change.at().isBefore(late));
        begun = null;
    }
}
