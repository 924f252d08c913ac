package news.verbatim.acceptance.probe.lib;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Takes the place of the newsroom's clock in every module, and goes ahead of the real time as far as a test moves it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Sets the clock back, as a machine does that was ahead of its time server. */
    public void setBack(Duration by) {
        ahead = ahead.minus(by);
    }

    /** Moves the clock on, at the most to the given time; it never goes back by this. */
    public void moveTo(Instant time) {
        if (time.isAfter(instant())) {
            ahead = Duration.between(Clock.systemUTC().instant(), time);
        }
    }

    @Override
    public Instant instant() {
        return Clock.tickMillis(ZoneOffset.UTC).instant().plusMillis(ahead.toMillis());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the newsroom's clock hangs in UTC");
    }
}
