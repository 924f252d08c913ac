package news.verbatim.newsroom.approval;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The quarters of an hour in which a desk publishes.
 *
 * @param zone    where the desk's clock hangs
 * @param planned what is planned already
 */
record Slots(ZoneId zone, List<Instant> planned) {

    private static final Duration LENGTH = Duration.ofMinutes(15);

    /** How long a person needs to press the button. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    /** No further than this, if every slot until then is taken. */
    private static final int FURTHEST = 7 * 24 * 4;

    /** Returns the next slots that are free, as the desk's clock shows them. */
    List<LocalDateTime> nextFree(Instant now, int most) {
        Instant soonest = now.plus(AHEAD);
        Instant hour = soonest.truncatedTo(ChronoUnit.HOURS);
        Instant first = Stream.iterate(hour, slot -> slot.plus(LENGTH)).filter(slot -> !slot.isBefore(soonest))
                .findFirst()
                .orElseThrow();
        return Stream.iterate(first, slot -> slot.plus(LENGTH)).limit(FURTHEST).filter(this::isFree)
                .filter(this::isUnambiguous).limit(most).map(slot -> LocalDateTime.ofInstant(slot, zone)).toList();
    }

    private boolean isFree(Instant slot) {
        return planned.stream().noneMatch(time -> !time.isBefore(slot) && time.isBefore(slot.plus(LENGTH)));
    }

    private boolean isUnambiguous(Instant slot) {
        return zone.getRules().getValidOffsets(LocalDateTime.ofInstant(slot, zone)).size() == 1;
    }
}
