package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Wakes the scheduler at the very millisecond at which a task is due. By itself it would find it at its next look into
 * the table; this looks ahead into the next second and sets an alarm for each time that it finds there. What is planned
 * for a moment that is nearer than that is told by whoever plans it. It wakes the scheduler too when the clock was set
 * back: that sleeps until a time on the clock, and would sleep until that time comes again.
 */
@ApplicationScoped
public class Alarm {

    private static final System.Logger LOG = System.getLogger(Alarm.class.getName());

    private static final Duration AHEAD = Duration.ofSeconds(1);
    private static final long LOOKS_EVERY_MILLIS = 400;

    private static final String NEXT = "select distinct execution_time from " + Jobs.TABLE
            + " where picked = false and execution_time > ? and execution_time <= ? order by execution_time";
    private static final int MOST = 100;

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private Clock clock;

    private final Set<Instant> set = ConcurrentHashMap.newKeySet();

    private Scheduler scheduler;

    private ScheduledFuture<?> looking;

    private Instant looked = Instant.MIN;

    void start(Scheduler wakes) {
        scheduler = wakes;
        looking = executor.scheduleWithFixedDelay(this::lookAhead, 0, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** Says that something is due at that time, as soon as the transaction that plans it is committed. */
    public void set(Instant due) {
        if (due.isAfter(clock.instant().plus(AHEAD))) {
            return;
        }
        afterCommit.run(() -> ringAt(due));
    }

    private void ringAt(Instant due) {
        if (scheduler != null && set.add(due)) {
            long wait = Math.max(0, Duration.between(clock.instant(), due).toMillis());
            executor.schedule(() -> {
                set.remove(due);
                scheduler.triggerCheckForDueExecutions();
            }, wait, TimeUnit.MILLISECONDS);
        }
    }

    private void lookAhead() {
        Instant now = clock.instant();
        if (now.isBefore(looked)) {
            LOG.log(System.Logger.Level.WARNING,
                    "the clock was set back from {0} to {1}; what is due is looked for at once",
                    looked, now);
            scheduler.triggerCheckForDueExecutions();
        }
        looked = now;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setMaxRows(MOST);
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.plus(AHEAD).atOffset(ZoneOffset.UTC));
            try (ResultSet times = statement.executeQuery()) {
                while (times.next()) {
                    ringAt(times.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
        } catch (SQLException | RuntimeException e) {
            // whatever it is, it must not end the looking
            LOG.log(System.Logger.Level.WARNING, "cannot look ahead: {0}", e.getMessage());
        }
    }
}
