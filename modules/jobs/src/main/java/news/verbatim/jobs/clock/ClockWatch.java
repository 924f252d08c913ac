package news.verbatim.jobs.clock;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import news.verbatim.events.ModuleInternal;

/**
 * Remembers the newsroom's time for the next start of this server, which else would begin with a clock that is wrong,
 * says in the log when the machine's clock is set, and lets an administrator say that it is right.
 */
@ApplicationScoped
public class ClockWatch {

    private static final System.Logger LOG = System.getLogger(ClockWatch.class.getName());

    private static final long LOOKS_EVERY_SECONDS = 5;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private NewsroomClock clock;

    @Inject
    private ClockMemory memory;

    private Duration told = Duration.ZERO;

    private Future<?> looking;

    /** Goes on from the time at which this server ended, before anything looks for what is due. */
    @ModuleInternal
    public void start() {
        try {
            memory.read().ifPresent(clock::beginWith);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        look();
        looking = executor.scheduleWithFixedDelay(this::look, LOOKS_EVERY_SECONDS, LOOKS_EVERY_SECONDS,
                TimeUnit.SECONDS);
    }

    @ModuleInternal
    public void stop() {
        if (looking != null) {
            looking.cancel(false);
            look();
        }
    }

    /**
     * Lets the newsroom go by the machine's clock from now on.
     *
     * @param seen by how much that was seen to be ahead, or behind
     * @return whether it does; not if that clock was set again since, or is right by itself
     */
    public boolean follow(Duration seen) {
        boolean follows = clock.follow(seen);
        if (follows) {
            LOG.log(System.Logger.Level.WARNING,
                    "an administrator says that the clock of this machine is right, by {0}",
                    seen);
            try {
                memory.doRoundsAt(clock.instant());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            look();
        }
        return follows;
    }

    private synchronized void look() {
        Duration ahead = clock.ahead();
        if (ahead.minus(told).abs().compareTo(EvenTime.LEAST) >= 0) {
            LOG.log(System.Logger.Level.WARNING, ahead.isZero() ? "the newsroom goes by the clock of this machine again"
                    : "the clock of this machine was set by {0}, or the machine stood still: the newsroom goes on by "
                            + "its own time until that clock is right again or an administrator confirms it under Clock",
                    ahead);
            told = ahead;
        }
        try {
            memory.keep(new KeptTime(clock.instant(), ahead));
        } catch (SQLException | RuntimeException e) {
            // whatever it is, it must not end the looking
            LOG.log(System.Logger.Level.WARNING, "the time is not remembered: {0}", e.getMessage());
        }
    }
}
