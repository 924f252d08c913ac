package news.verbatim.reader.serving;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.publishing.listing.Lists;

/**
 * Knows whether readers still have what they had, so that a page in memory can be sent without asking the database.
 * What changes through this server is known before it is committed; what changes through another one, a moment later.
 * When the database does not answer, nothing is known, and every page is asked for again.
 */
@ApplicationScoped
public class Watch {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    private static final long LOOKS_EVERY_MILLIS = 500;
    private static final long HOLDS_NANOS = TimeUnit.SECONDS.toNanos(3);

    private static final long LONGEST_TRANSACTION_NANOS = Lists.LONGEST_TRANSACTION.toNanos();

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Lists lists;

    /** Counts the changes; a page from before the last one is to be asked for again. */
    private final AtomicLong changes = new AtomicLong();

    /** How many changes are on their way into the database; while there is one, nobody can say what readers have. */
    private final AtomicInteger underWay = new AtomicInteger();

    /** When the last of these began. */
    private volatile long begun;

    private ScheduledFuture<?> looking;

    private volatile String pulse;

    private volatile long looked;

    void started(@Observes @Initialized(ApplicationScoped.class) Object application) {
        looking = executor.scheduleWithFixedDelay(this::look, 0, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    void begins(@Observes StoryPublished fact) {
        begins();
    }

    void ends(@Observes(during = TransactionPhase.AFTER_COMPLETION) StoryPublished fact) {
        changed();
    }

    void begins(@Observes NoticeIssued fact) {
        begins();
    }

    void ends(@Observes(during = TransactionPhase.AFTER_COMPLETION) NoticeIssued fact) {
        changed();
    }

    private void begins() {
        begun = System.nanoTime();
        underWay.incrementAndGet();
    }

    private void changed() {
        changes.incrementAndGet();
        underWay.decrementAndGet();
    }

    private void look() {
        try {
            String now = lists.pulse();
            if (!now.equals(pulse)) {
                changes.incrementAndGet();
                pulse = now;
            }
            looked = System.nanoTime();
        } catch (RuntimeException e) {
            // whatever it is, it must not end the looking
            LOG.log(System.Logger.Level.DEBUG, "cannot see what readers have: {0}", e.getMessage());
            pulse = null;
        }
    }

    /** Returns how many changes there were; what is read from the database after this call is not older than that. */
    long changes() {
        return changes.get();
    }

    /** Says whether what was read after so many changes is what readers have now. */
    boolean holds(long after) {
        return after == changes.get() && !isUnderWay() && pulse != null && System.nanoTime() - looked < HOLDS_NANOS;
    }

    /** No change is longer on its way than a transaction can take, even if nobody told that it ended. */
    private boolean isUnderWay() {
        return underWay.get() != 0 && System.nanoTime() - begun < LONGEST_TRANSACTION_NANOS;
    }
}
