package news.verbatim.jobs.clock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock: whoever needs the time injects a {@link Clock}. It is the machine's, unless that is set by a minute or
 * more while the server runs: then it goes on evenly, so that nothing is due, late or over because of that, until the
 * machine's clock is right again or an administrator says that it is.
 */
@ApplicationScoped
public class NewsroomClock extends Clock {

    @Inject
    private MachineTime machine;

    private EvenTime time;

    @PostConstruct
    void begin() {
        time = new EvenTime(machine.now(), machine.ticks());
    }

    /** Goes on from what was kept when the server ran last. */
    void beginWith(KeptTime kept) {
        Instant now = machine.now();
        time.follow(kept.at(now), machine.ticks());
    }

    @Override
    public Instant instant() {
        return time.at(machine.now(), machine.ticks());
    }

    /** Returns by how much the machine's clock is ahead of this one, or behind; zero if they are one. */
    public Duration ahead() {
        instant();
        return time.ahead();
    }

    /** Goes by the machine's clock from now on, if that is ahead by about as much as was seen, and says whether so. */
    boolean follow(Duration seen) {
        boolean asSeen = !ahead().isZero() && ahead().minus(seen).abs().compareTo(EvenTime.LEAST) < 0;
        if (asSeen) {
            time.follow(machine.now(), machine.ticks());
        }
        return asSeen;
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
