package news.verbatim.publishing.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;

/** For when a story can be planned. */
final class TimeRules {

    /** How far back a planned time may lie: an editor who says "now" needs a moment to say it. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private TimeRules() {
    }

    /**
     * Refuses a time that has passed or lies before the embargo.
     *
     * @throws Refusal at {@code time}
     */
    static void refuseUnlessGood(PlannedTime time, PlannedTime embargoOrNull, Instant now) {
        if (time.instant().isBefore(now.minus(GRACE))) {
            throw Refusal.at("time", PublishingWording.time(time.instant(), time.zone())
                    + " has passed. Choose a later time, or publish now.");
        }
        if (embargoOrNull != null && time.instant().isBefore(embargoOrNull.instant())) {
            throw Refusal.at("time",
                    PublishingWording.time(time.instant(), time.zone()) + " is before the embargo ends, which is at "
                            + PublishingWording.time(embargoOrNull.instant(), embargoOrNull.zone())
                            + ". Choose that time or a later one.");
        }
    }

    /**
     * Refuses an end of an embargo that has passed, one that is earlier than the one that stands without a reason, and
     * whatever rests on an embargo that is not the one that stands.
     *
     * @param stands the end of the embargo that stands; null if there is none
     * @param seen   the one that the editor saw; null if there was none
     * @param end    the new one; null for no embargo
     * @throws Refusal at {@code embargoTime} or {@code embargoWhy}, or of the whole
     */
    static void refuseUnlessGoodEmbargo(Instant stands, Instant seen, PlannedTime end, String why, Instant now) {
        if (!Objects.equals(stands, seen)) {
            throw Refusal.because(
                    "Somebody else changed the embargo in the meantime. Nothing was changed; look at it again.");
        }
        if (end != null && !end.instant().isAfter(now)) {
            throw Refusal.at("embargoTime", PublishingWording.time(end.instant(), end.zone())
                    + " has passed. Choose a later time, or end the embargo.");
        }
        boolean earlier = stands != null && stands.isAfter(now) && (end == null || end.instant().isBefore(stands));
        if (earlier && why.isBlank()) {
            throw Refusal.at("embargoWhy", "Say why the embargo ends earlier. It is written down under your name.");
        }
    }
}
