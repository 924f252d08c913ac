package news.verbatim.jobs.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What a server remembers of the time when it starts again.
 *
 * @param seen  what the newsroom's time was last
 * @param ahead by how much the machine's clock was ahead of it then, or behind; zero if they were one
 */
record KeptTime(Instant seen, Duration ahead) {

    /**
     * Returns what the newsroom's time is at a start. Nobody knows how long a server was down, so a machine's clock is
     * believed that is later than what was seen; one that was wrong before and still is gives a time that was not
     * before that, with its fault taken out.
     */
    Instant at(Instant machine) {
        Instant corrected = machine.minus(ahead);
        boolean isWrongStill = ahead.isNegative() ? isBeforeSeen(machine) : !ahead.isZero() && !isBeforeSeen(corrected);
        if (isWrongStill) {
            return later(corrected);
        }
        return isBeforeSeen(machine) ? seen : machine;
    }

    private boolean isBeforeSeen(Instant time) {
        return time.isBefore(seen.minus(EvenTime.LEAST));
    }

    private Instant later(Instant corrected) {
        return corrected.isBefore(seen) ? seen : corrected;
    }
}
