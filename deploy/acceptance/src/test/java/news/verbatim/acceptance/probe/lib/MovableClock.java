package news.verbatim.acceptance.probe.lib;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import news.verbatim.jobs.clock.MachineTime;

/**
 * Takes the place of the machine's time: a test lets as much of it pass as it likes, and sets the machine's clock wrong
 * and right again.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends MachineTime {

    @Inject
    private Clock newsroom;

    private volatile Duration passed = Duration.ZERO;

    private volatile Duration wrong = Duration.ZERO;

    /** Returns what the newsroom's clock says. */
    public Instant instant() {
        return newsroom.instant();
    }

    /** Lets time pass until the newsroom's clock says that; it never goes back by this. */
    public void moveTo(Instant time) {
        if (time.isAfter(instant())) {
            passed = passed.plus(Duration.between(instant(), time));
        }
    }

    /** Sets the machine's clock forward, or back by less than nothing, in no time. */
    public void set(Duration by) {
        wrong = wrong.plus(by);
    }

    @Override
    public Instant now() {
        return super.now().plusMillis(passed.plus(wrong).toMillis());
    }

    @Override
    public long ticks() {
        return super.ticks() + passed.toNanos();
    }
}
