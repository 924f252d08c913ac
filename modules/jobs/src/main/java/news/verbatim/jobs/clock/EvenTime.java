package news.verbatim.jobs.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A time that goes evenly: the machine's, as long as that goes as fast as time passes, and on from where it was when
 * the machine's clock is set. Where the machine's clock comes back to it, it goes by that again.
 */
final class EvenTime {

    /** What is corrected little by little, or lost while a machine is busy, is less than this. */
    static final Duration LEAST = Duration.ofMinutes(1);

    private Instant time;

    private long ticked;

    private Duration ahead = Duration.ZERO;

    /** Begins at a time. */
    EvenTime(Instant begin, long ticks) {
        time = begin;
        ticked = ticks;
    }

    /**
     * Returns what the time is.
     *
     * @param machine what the machine's clock says
     * @param ticks   how many nanoseconds have passed, counted from anywhere
     */
    synchronized Instant at(Instant machine, long ticks) {
        Instant even = time.plusNanos(ticks - ticked).truncatedTo(ChronoUnit.MILLIS);
        Duration off = Duration.between(even, machine);
        if (off.abs().compareTo(LEAST) >= 0) {
            ahead = off;
            return even;
        }
        follow(machine, ticks);
        return machine;
    }

    /** Returns by how much the machine's clock was ahead of it at the last look, or behind; zero if it goes by that. */
    synchronized Duration ahead() {
        return ahead;
    }

    /** Goes by the machine's clock from now on, whatever that says. */
    synchronized void follow(Instant machine, long ticks) {
        time = machine;
        ticked = ticks;
        ahead = Duration.ZERO;
    }
}
