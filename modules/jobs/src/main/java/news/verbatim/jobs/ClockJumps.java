package news.verbatim.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Compares the clock with one that nobody can set, from one look to the next. */
final class ClockJumps {

    /** What is corrected little by little, or lost while a machine is busy, is less than this. */
    static final Duration LEAST = Duration.ofMinutes(1);

    private Instant looked;

    private long ticked;

    /**
     * Looks, and returns by how much the clock is ahead of the time that has gone by since the last look; empty if that
     * is less than a minute.
     *
     * @param now   what the clock says
     * @param ticks what the other one says, in nanoseconds from anywhere
     */
    Optional<Duration> look(Instant now, long ticks) {
        Duration ahead = looked == null ? Duration.ZERO
                : Duration.between(looked, now).minusNanos(ticks - ticked);
        looked = now;
        ticked = ticks;
        return Optional.of(ahead).filter(jump -> jump.compareTo(LEAST) >= 0);
    }
}
