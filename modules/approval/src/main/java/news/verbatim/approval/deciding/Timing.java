package news.verbatim.approval.deciding;

import java.time.Instant;
import java.time.ZoneId;
import news.verbatim.approval.review.StandingTiming;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;

/**
 * When a story is to go live, as an editor says it.
 *
 * @param at      the time; null for as soon as it may
 * @param embargo before which nobody may read it, whatever is planned; null if there is none
 * @param zone    the zone of what goes live as soon as it may
 * @param why     why an embargo that somebody else set is to end earlier; empty if none is
 * @param signed  how many had signed when the editor was asked; null if that does not matter
 */
public record Timing(PlannedTime at, PlannedTime embargo, ZoneId zone, String why, Integer signed) {

    /** When it is to go live, with no embargo of somebody else's that is to end earlier. */
    public Timing(PlannedTime at, PlannedTime embargo, ZoneId zone) {
        this(at, embargo, zone, "", null);
    }

    /** As soon as it is approved. */
    public static Timing now(ZoneId zone) {
        return new Timing(null, null, zone);
    }

    /** As those want it who signed before; as soon as it is approved, if they did not say. */
    static Timing asItStands(StandingTiming standing, ZoneId zone) {
        return new Timing(standing.planned(), standing.embargo(), zone);
    }

    /**
     * Works out when it goes live: now, at its time, or as soon as its embargo ends.
     *
     * @throws Refusal at {@code time} if it would go live before its embargo ends
     */
    PlannedTime planned(Instant now) {
        if (at == null) {
            return embargo != null && embargo.instant().isAfter(now) ? embargo : PlannedTime.at(now, zone);
        }
        if (embargo != null && at.instant().isBefore(embargo.instant())) {
            throw Refusal.at("time", "This is before the embargo ends. Choose a time that is not.");
        }
        return at;
    }

    /**
     * Refuses what was said before somebody else signed and said something themselves.
     *
     * @throws Refusal if that is so
     */
    void refuseIfOlderThan(int signatures) {
        if (signed != null && signed != signatures) {
            throw Refusal.because("Somebody else has signed this story since you opened it, and said when it goes live."
                    + " Nothing was approved: open it again and look at that.");
        }
    }
}
